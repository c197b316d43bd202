import { diffWords } from './diff-words'

export type DiffLabels = { added: string; removed: string; unchanged: string }

type Props = { before: string; after: string; labels: DiffLabels }

/** What changed between two texts, word by word: struck out and underlined, and named for a screen reader. */
export function TextDiff({ before, after, labels }: Props) {
  if (before === after) {
    return (
      <p className="diff">
        {after} <span className="faint">({labels.unchanged})</span>
      </p>
    )
  }
  return (
    <p className="diff">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Change = kind === 'added' ? 'ins' : 'del'
        return (
          <Change key={index}>
            <span className="visually-hidden">[{labels[kind]}] </span>
            {text}
          </Change>
        )
      })}
    </p>
  )
}
