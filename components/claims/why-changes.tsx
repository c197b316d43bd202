import { TextDiff } from '@/components/ui/feedback/text-diff'
import type { ShownKind } from '@/lib/rules/corrections/corrections'
import type { Words } from '@/lib/words/words'
import type { ClaimKind } from '@/prisma/generated/enums'

type Wording = { statement: string; speaker: string | null; kind: ClaimKind; quote: string }
export type Change = { id: string; kind: ShownKind; by: string | null; at: string; was: Wording | null; now: Wording }

type Props = { changes: readonly Change[]; words: Words; lang: string | undefined }

/** What people changed about a claim, the first change first: only what is otherwise now than it was. */
export function WhyChanges({ changes, words, lang }: Props) {
  const { why } = words
  return (
    <>
      <p className="small strong">{why.changes}</p>
      <ol className="why-changes">
        {changes.map((change) => (
          <li key={change.id} className="stack stack-tight">
            <p className="small">
              {why.acts[change.kind](change.by ?? why.somebody)} <span className="faint">· {change.at}</span>
            </p>
            {change.was && <Difference was={change.was} now={change.now} words={words} lang={lang} />}
          </li>
        ))}
      </ol>
    </>
  )
}

type DifferenceProps = { was: Wording; now: Wording; words: Words; lang: string | undefined }

function Difference({ was, now, words: { why, claimFields, claimKinds, claimLine, conflict }, lang }: DifferenceProps) {
  const texts = (['statement', 'quote'] as const).filter((name) => was[name] !== now[name])
  const of = ({ speaker }: Wording) => speaker ?? claimLine.article
  return (
    <>
      {texts.map((name) => (
        <div key={name}>
          {name === 'quote' && <p className="small faint">{claimFields.quote}</p>}
          <div lang={lang}>
            <TextDiff before={was[name]} after={now[name]} labels={conflict.diff} />
          </div>
        </div>
      ))}
      {was.speaker !== now.speaker && <p className="small">{claimFields.speaker}: {why.fromTo(of(was), of(now))}</p>}
      {was.kind !== now.kind && (
        <p className="small">{claimFields.kind}: {why.fromTo(claimKinds[was.kind], claimKinds[now.kind])}</p>
      )}
    </>
  )
}
