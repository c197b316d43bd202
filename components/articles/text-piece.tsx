import { workStatusMarks } from '@/components/claims/claim-marks'
import type { Words } from '@/lib/words/words'
import type { WorkStatus } from '@/prisma/generated/enums'
import type { Marked, Segment } from './segments'

export type TextMark = Marked & { status: WorkStatus }
export type TextBase = {
  text: string
  words: Words
  /** What stands before a claim's id in its address; without it the marks are no links. */
  address?: string | undefined
}

type PieceProps = TextBase & { segment: Segment; marks: readonly TextMark[]; chosen: string | null }

/** A stretch that is marked alike from end to end. */
export function TextPiece({ text, words, address, segment: { start, end, ids, opens }, marks, chosen }: PieceProps) {
  const piece = text.slice(start, end)
  const isChosen = chosen !== null && ids.includes(chosen)
  const shown = marks.find(({ id }) => id === (isChosen ? chosen : ids[0]))
  if (!shown) return <span data-start={start}>{piece}</span>
  const look = {
    className: 'mark',
    'data-status': shown.status,
    'data-tone': workStatusMarks[shown.status].tone,
    'data-depth': ids.length > 1 ? ids.length : undefined,
  }
  const label = opens.includes(shown.id) && (
    <span className="visually-hidden" lang={words.articles.lang}>{`[${words.workStatuses[shown.status]}] `}</span>
  )
  if (!address) return <mark {...look}>{label}<span data-start={start}>{piece}</span></mark>
  // Where claims overlap, choosing again leads on to the next one that lies there.
  const next = isChosen ? ids[(ids.indexOf(chosen) + 1) % ids.length] : shown.id
  return (
    <a
      {...look}
      href={`${address}${next}#claim-${next}`}
      data-claim={next}
      aria-current={isChosen || undefined}
      tabIndex={label ? undefined : -1}
      draggable={false}
    >
      {label}
      <span data-start={start}>{piece}</span>
    </a>
  )
}
