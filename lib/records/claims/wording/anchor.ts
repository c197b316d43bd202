/** Anchors a quote in its text, with enough of what stands around it to find it again. */
import type { Transaction } from '@/lib/db'
import type { Block } from '@/lib/rules/extraction'
import type { Hand } from '../../effect'

/** How much of the text around a quote its anchor keeps (W3C TextQuoteSelector). */
const CONTEXT = 48

/** An appearance as it is stored: in which version, and where in it. */
export type Placed = ReturnType<typeof anchorIn> & { articleVersionId: string }

export const anchorIn = (text: string, start: number, end: number) => ({
  ...{ start, end, quote: text.slice(start, end) },
  prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
  suffix: text.slice(end, whole(text, end + CONTEXT)),
})

/** Not in the middle of a character of two units. */
const whole = (text: string, at: number) => (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at)

export const placeOf = ({ articleVersionId, start, end, quote, prefix, suffix }: Placed): Placed => ({
  ...{ articleVersionId, start, end, quote, prefix, suffix },
})

/** The text that anchors point into, with its blocks as the engine gave them. */
export async function textOf(tx: Transaction, articleVersionId: string) {
  const select = { text: true, blocks: true, number: true }
  const { blocks, ...version } = await tx.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId }, select })
  return { ...version, blocks: blocks as Block[] }
}

/** Moves the claim's first appearance, and says so to the history. */
export async function movedTo({ tx, claim }: Hand, place: Placed | undefined) {
  const [was] = claim.appearances
  if (!was || !place || (was.start === place.start && was.end === place.end)) return {}
  const { start, end, quote, prefix, suffix } = place
  await tx.appearance.update({ where: { id: was.id }, data: { start, end, quote, prefix, suffix } })
  return { start, end, was_start: was.start, was_end: was.end, quote, was_quote: was.quote }
}
