import { diffWordsWithSpace } from 'diff'

export type DiffLabels = { added: string; removed: string; unchanged: string }

type Props = { before: string; after: string; labels: DiffLabels }

/** What changed between two texts, word by word: struck out and underlined, and named for a screen reader. */
export function TextDiff({ before, after, labels }: Props) {
  if (before === after) return <p className="diff">{after} <span className="faint">({labels.unchanged})</span></p>
  return (
    <p className="diff">
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, index) => {
        if (added) return <ins key={index}><Spoken>{labels.added}</Spoken>{value}</ins>
        if (removed) return <del key={index}><Spoken>{labels.removed}</Spoken>{value}</del>
        return <span key={index}>{value}</span>
      })}
    </p>
  )
}

const Spoken = ({ children }: { children: string }) => <span className="visually-hidden">[{children}] </span>
