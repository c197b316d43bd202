/** Cuts a block into sentences; every character that is not white space lies in exactly one. */
import type { Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { listMarks } from './lists'
import { endsSentence } from './stops'

const SIGNS = new Set(Array.from('.!?…。！？', (sign) => sign.charCodeAt(0)))
const CLOSER = /["”’»)\]'“]/u
const SPACE = /\s/u

/** "[…]" and "[12]" belong to what was left out or is referred to, a bracket set apart to the one that it closes. */
const APART = /^ [)»]|^(?: ?\[(?:…|\.\.\.|\d{1,3})\])+/u

/** Where the closing marks after the stop at `at` end; old type sets its closing quote apart. */
function closersEnd(text: string, at: number, to: number, insideQuote: boolean): number {
  let end = at
  while (end < to && CLOSER.test(text.charAt(end))) end += 1
  if (text.startsWith(" ''", end) && end + 3 <= to) return end + 3
  const apart = APART.exec(text.slice(end, Math.min(to, end + 24)))
  if (apart) return end + apart[0].length
  const quoted = insideQuote && text.startsWith(' "', end) && end === at && end + 2 <= to
  if (!quoted || (end + 2 < to && !SPACE.test(text.charAt(end + 2)) && text.charAt(end + 2) !== '.')) return end
  return text.charAt(end + 2) === '.' && end + 3 <= to ? end + 3 : end + 2
}

const opensQuote = (text: string, at: number, to: number): boolean =>
  /["']/.test(text.charAt(at)) && at + 1 < to && !SPACE.test(text.charAt(at + 1))

/** The place of the first stop from `at` on; `to` where there is none. */
function signFrom(text: string, at: number, to: number): number {
  let place = at
  while (place < to && !SIGNS.has(text.charCodeAt(place))) place += 1
  return place
}

/** "…were reassigned."I was told …": with none open, a mark against the stop and a capital opens a quotation. */
const opensNext = (text: string, at: number, to: number): boolean =>
  text.charAt(at) === '"' && at + 2 < to && /^\p{Lu}[\p{L}'’ ]/u.test(text.slice(at + 1, at + 3))

/** Sentences of `text` between `from` and `to`, trimmed, in order, UTF-16 offsets into `text`. Linear. */
export function sentencesOf(text: string, from: number, to: number, language: Language): Span[] {
  const sentences: Span[] = []
  const marks = listMarks(text, from, to)
  let start = from
  let quotes = 0
  let counted = from
  let mark = 0
  const cut = (end: number) => {
    while (start < end && SPACE.test(text.charAt(start))) start += 1
    let last = end
    while (last > start && SPACE.test(text.charAt(last - 1))) last -= 1
    if (last > start) sentences.push({ start, end: last })
    start = end
  }
  let after = from
  for (let sign = signFrom(text, from, to); sign < to; sign = signFrom(text, after, to)) {
    while (mark < marks.length && (marks[mark]?.start ?? to) <= sign) cut(marks[mark++]?.start ?? to)
    const item = marks[mark - 1]
    after = sign + 1
    if (item && sign < item.end) continue
    let stop = sign + 1
    while (stop < to && /[.!?…]/.test(text.charAt(stop))) stop += 1
    const spaced = /^(?: \.){2,}/.exec(text.slice(stop, Math.min(to, stop + 12)))
    if (spaced) stop += spaced[0].length
    for (; counted < stop; counted += 1) if (text.charAt(counted) === '"') quotes += 1
    const inside = quotes % 2 === 1
    const closed = !inside && opensNext(text, stop, to) ? stop : closersEnd(text, stop, to, inside)
    let next = closed
    while (next < to && SPACE.test(text.charAt(next))) next += 1
    after = stop
    if (next >= to) break
    if (closed > stop && next === closed && !inside && opensQuote(text, closed - 1, to)) continue
    if (endsSentence({ text, block: from, from: start, sign, stop, closed, next, to }, language)) {
      cut(closed)
      after = closed
    }
  }
  while (mark < marks.length) cut(marks[mark++]?.start ?? to)
  cut(to)
  return sentences
}
