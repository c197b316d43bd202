/** Cuts a block into sentences; every character that is not white space lies in exactly one. */
import type { Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { endsSentence } from './stops'

const SIGN = /[.!?…。！？]/gu
const CLOSER = /["”’»)\]'“]/u
const SPACE = /\s/u

/** Where the closing marks after the stop at `at` end; the old '' may stand apart. */
function closersEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && CLOSER.test(text.charAt(end))) {
    const char = text.charAt(end)
    if (char === '“' && end > at && SPACE.test(text.charAt(end - 1))) break
    end += 1
  }
  if (text.startsWith(" ''", end) && end + 3 <= to) return end + 3
  return end
}

const opensQuote = (text: string, at: number, to: number): boolean =>
  /["']/.test(text.charAt(at)) && at + 1 < to && !SPACE.test(text.charAt(at + 1))

/** Sentences of `text` between `from` and `to`, trimmed, in order, UTF-16 offsets into `text`. Linear. */
export function sentencesOf(text: string, from: number, to: number, language: Language): Span[] {
  const sentences: Span[] = []
  let start = from
  const cut = (end: number) => {
    while (start < end && SPACE.test(text.charAt(start))) start += 1
    let last = end
    while (last > start && SPACE.test(text.charAt(last - 1))) last -= 1
    if (last > start) sentences.push({ start, end: last })
    start = end
  }
  SIGN.lastIndex = from
  for (let match = SIGN.exec(text); match && match.index < to; match = SIGN.exec(text)) {
    let stop = match.index + 1
    while (stop < to && /[.!?…]/.test(text.charAt(stop))) stop += 1
    const spaced = /^(?: \.){2,}/.exec(text.slice(stop, Math.min(to, stop + 12)))
    if (spaced) stop += spaced[0].length
    const closed = closersEnd(text, stop, to)
    let next = closed
    while (next < to && SPACE.test(text.charAt(next))) next += 1
    SIGN.lastIndex = Math.max(stop, match.index + 1)
    if (next >= to) break
    if (closed > stop && next === closed && opensQuote(text, closed - 1, to)) continue
    if (endsSentence({ text, from: start, sign: match.index, stop, closed, next, to }, language)) {
      cut(closed)
      SIGN.lastIndex = closed
    }
  }
  cut(to)
  return sentences
}
