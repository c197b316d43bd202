import { TextDiff } from '@/components/ui/feedback/text-diff'
import type { PageChange } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'

/** Two texts longer than this are read as one with its differences marked. */
const SIDE_BY_SIDE = 240

/** What was and what is, field by field; of a rating the notice above has told already. */
export function ChangeTexts({ changes, words }: { changes: readonly PageChange[]; words: Words }) {
  return (
    <dl className="changes">
      {changes.filter(({ field }) => field !== 'rating').map(({ field, was, is }) => (
        <div key={field}>
          <dt>{words.comparedFields[field]}</dt>
          <dd><WasAndIs was={was} is={is} words={words} /></dd>
        </div>
      ))}
    </dl>
  )
}

function WasAndIs({ was, is, words }: Pick<PageChange, 'was' | 'is'> & { words: Words }) {
  const { change } = words.publicPages
  if (Math.max(was.length, is.length) > SIDE_BY_SIDE) {
    return (
      <details>
        <summary>{change.differences}</summary>
        <TextDiff before={was} after={is} labels={change.labels} />
      </details>
    )
  }
  return (
    <>
      <p><span className="was-is">{change.was}</span> <Side value={was} words={words} /></p>
      <p><span className="was-is">{change.is}</span> <Side value={is} words={words} /></p>
    </>
  )
}

function Side({ value, words }: { value: string; words: Words }) {
  if (value === '') return <span className="faint">{words.publicPages.change.nothing}</span>
  return <bdi className="side">{value}</bdi>
}
