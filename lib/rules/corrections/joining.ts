/** Which claims of one article may be made one at the desk, which words are then its quote, and where a part stands. */
import type { WorkStatus } from '@/prisma/generated/enums'
import { findQuote } from '../desk/find-quote'
import type { Block, Span } from '../extraction'
import type { RefusalKey } from '../refusal'

/** Nobody has begun on them: what the desk makes of the machine's proposals is still open. */
const undecided: readonly WorkStatus[] = ['candidate', 'selected']
export const isUndecided = (status: WorkStatus) => undecided.includes(status)

/** This far apart, two stretches of one paragraph are still one quote with the words between them. */
const NEAR = 200

type Joined = { id: string; status: WorkStatus; articleVersionId: string | null; holds: number; work: number }

/** Null where it may be done. What has sources, contacts or a verdict goes another way, so that nothing is lost. */
export function whyNotJoined(kept: Joined, other: Joined): RefusalKey | null {
  const isHere = kept.articleVersionId !== null && kept.articleVersionId === other.articleVersionId
  if (kept.id === other.id || !isHere) return 'not_found'
  if (!isUndecided(kept.status) || !isUndecided(other.status)) return 'not_now'
  if (other.holds > 0) return 'held'
  return other.work > 0 ? 'worked_on' : null
}

/** How many characters lie between two stretches; none where they touch or overlap. */
export const gapBetween = (one: Span, other: Span) => Math.max(0, one.start - other.end, other.start - one.end)

type InText = { id: string; status: WorkStatus; places: readonly Span[] }

/** The claims that somebody might mean when they say that this one is here twice: the nearest in the text. */
export function nearestTo<C extends InText>(claim: C, claims: readonly C[], most: number): C[] {
  const [here] = claim.places
  if (!here || !isUndecided(claim.status)) return []
  const away = ({ places: [there] }: C) => (there ? gapBetween(here, there) : Infinity)
  const others = claims.filter(({ id, status }) => id !== claim.id && isUndecided(status))
  return others.toSorted((a, b) => away(a) - away(b)).slice(0, most)
}

const holding = (blocks: readonly Block[], span: Span) =>
  blocks.filter(({ start, end }) => span.start < end && span.end > start)

/** The one stretch that holds both, or null where they stand too far apart to be one quote. */
export function oneStretch(blocks: readonly Block[], one: Span, other: Span): Span | null {
  const whole = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
  const isOneBlock = holding(blocks, whole).length <= 1
  return gapBetween(one, other) === 0 || (isOneBlock && gapBetween(one, other) <= NEAR) ? whole : null
}

/** Where the words of a part stand: within the quote it comes from, or else nearest to it in the same paragraph. */
export function placeOfPart(text: string, blocks: readonly Block[], from: Span, words: string): Span | null {
  const around = holding(blocks, from)
  const start = Math.min(from.start, ...around.map((block) => block.start))
  const end = Math.max(from.end, ...around.map((block) => block.end))
  const places = findQuote(text.slice(start, end), words)
  const found = places.map((span) => ({ start: start + span.start, end: start + span.end }))
  const away = (span: Span) => (span.start >= from.start && span.end <= from.end ? -1 : gapBetween(span, from))
  return found.toSorted((a, b) => away(a) - away(b) || a.start - b.start)[0] ?? null
}
