/** Finds what stands in quotation marks. */
import type { Span } from '@/lib/rules/extraction'

const OPENS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"' }

/** Where a ’ closes: not within a word. */
function closingMarks(text: string, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = text.indexOf('’', from); at >= 0 && at < to; at = text.indexOf('’', at + 1)) {
    if (!LETTER.test(text.charAt(at + 1))) places.push(at)
  }
  return places
}

const LETTER = /[\p{L}\p{N}]/u

const FAR = 1200

/**
 * Stretches of a block that stand in quotation marks, in order; an unclosed one runs to the end of the block.
 * Linear.
 */
export function quotationsOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  const single = closingMarks(text, from, to)
  let next = 0
  let at = from
  while (at < to) {
    const char = text.charAt(at)
    const old = char === ',' && text.charAt(at + 1) === ','
    const closers = old ? "''" : OPENS[char]
    if (!closers || (char === '‘' && LETTER.test(text.charAt(at - 1)))) {
      at += 1
      continue
    }
    if (char === '‘') {
      while (next < single.length && (single[next] ?? to) <= at) next += 1
      if ((single[next] ?? Infinity) > at + FAR) {
        at += 1
        continue
      }
    }
    const begin = at
    const limit = Math.min(to, char === '‘' || old ? begin + FAR : to)
    at += 1
    while (at < limit && !closes(text, at, closers, old)) at += 1
    const closed = at < limit
    if (!closed && char === '‘') {
      at = begin + 1
      continue
    }
    at = Math.min(to, at + (old ? 2 : 1))
    spans.push({ start: begin, end: at })
  }
  return spans
}

function closes(text: string, at: number, closers: string, old: boolean): boolean {
  if (old) return text.startsWith("''", at)
  const char = text.charAt(at)
  return closers.includes(char) && (char !== '’' || !LETTER.test(text.charAt(at + 1)))
}
