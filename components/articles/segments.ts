/** Cuts a text where the claims in it begin and end, so that each piece lies under the same claims throughout. */
import type { Span } from '@/lib/rules/extraction'

export type Marked = Span & { id: string }
export type Segment = Span & {
  /** The claims it lies under, the innermost first. */
  ids: readonly string[]
  /** Of these, the ones that begin with this piece. */
  opens: readonly string[]
}

const length = ({ start, end }: Span) => end - start
const inside = ({ start, end }: Span, span: Span) => start < span.end && end > span.start

/**
 * @param span the stretch of the text to cut, in UTF-16 units; claims that reach over its ends are cut off there
 * @returns pieces that follow each other without a gap from the start to the end of the span
 */
export function segmentsOf(span: Span, marks: readonly Marked[]): Segment[] {
  const here = marks.filter((mark) => mark.start < mark.end && inside(mark, span))
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of here) {
    cuts.add(Math.max(start, span.start))
    cuts.add(Math.min(end, span.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const piece = { start: places[index] ?? span.start, end }
    const over = here.filter((mark) => inside(mark, piece)).sort((a, b) => length(a) - length(b) || a.start - b.start)
    const opens = over.filter(({ start }) => Math.max(start, span.start) === piece.start)
    return { ...piece, ids: over.map(({ id }) => id), opens: opens.map(({ id }) => id) }
  })
}

/** The marks of each block, in one walk through a long text. Blocks follow each other; marks may come in any order. */
export function marksByBlock<Mark extends Marked>(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let open: Mark[] = []
  let next = 0
  return blocks.map((block) => {
    for (; next < sorted.length && sorted[next]!.start < block.end; next += 1) open.push(sorted[next]!)
    open = open.filter(({ end }) => end > block.start)
    return open.filter((mark) => inside(mark, block))
  })
}
