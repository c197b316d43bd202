/** Finds lists that share one predicate: "temperature, size and luminosity". */
import * as is from '../../languages/lexicon'
import { hasDigit } from '../../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from '../analysis'

/** The members of a list in order, and whether "such as" or "including" stands before it (`from` that word on). */
export type List = { items: readonly Range[]; opener: number }

const CONJUNCTION: Record<string, RegExp> = { nl: /^(?:en|of|&)$/, en: /^(?:and|or|&)$/ }
const LONGEST = 9
const EXAMPLES = /^(?:including|inclusief|zoals|waaronder)$/
const STOPS = is.SUBORDINATOR | is.RELATIVE | is.COORDINATOR
const DESCRIBES = /(?:er|al|ic|ous|ive|able|ible|ful|less|ary|sche|ieke|ige|lijke|ele)$/

/** The longest list of the stretch, null where it has none. */
export function listIn(analysis: Analysis, [from, to]: Range): List | null {
  let best: List | null = null
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!(CONJUNCTION[analysis.language.code] ?? CONJUNCTION.en)?.test(lowAt(analysis, at))) continue
    const items = itemsAround(analysis, at, [from, to])
    if (items.length > (best?.items.length ?? 1)) best = { items, opener: openerOf(analysis, items[0]?.[0] ?? 0, from) }
  }
  return best
}

/** Where "such as" begins if it stands right before `at`, else -1. */
function openerOf(analysis: Analysis, at: number, from: number): number {
  const such = lowAt(analysis, at - 1) === 'as' && lowAt(analysis, at - 2) === 'such' ? at - 2 : -1
  const opener = EXAMPLES.test(lowAt(analysis, at - 1)) ? at - 1 : such
  return opener > from && lowAt(analysis, opener - 1) === ',' ? opener - 1 : opener
}

function itemsAround(analysis: Analysis, at: number, [from, to]: Range): Range[] {
  const comma = lowAt(analysis, at - 1) === ','
  const end = itemEnd(analysis, at + 1, to, comma)
  if (end === at + 1 || (!comma && isName(analysis, at))) return []
  const items: Range[] = [[at + 1, end]]
  let right = comma ? at - 1 : at
  for (;;) {
    const left = segmentStart(analysis, right, from)
    if (left < 0 || isOpening(analysis, from, left - 1)) break
    items.unshift([left, right])
    right = left - 1
  }
  if (flagsAt(analysis, at + 1) & is.POSSESSIVE) return []
  const next = flagsAt(analysis, items[0]?.[0] ?? at)
  const first = firstStart(analysis, right, from, { next, many: items.length > 1 })
  if (first >= right) return []
  items.unshift([first, right])
  return items.every((item) => isItem(analysis, item)) ? describing(analysis, items) : []
}

/** "Food and Drug Administration" is one name; so, to be safe, is all that is written like it. */
const isName = ({ tokens }: Analysis, at: number): boolean =>
  (tokens[at - 1]?.capital ?? false) && (tokens[at + 1]?.capital ?? false)

/** The start of the member that ends at `right` if a comma stands before it and no verb in it, else -1. */
function segmentStart(analysis: Analysis, right: number, from: number): number {
  for (let at = right - 1; at > from && right - at <= LONGEST; at -= 1) {
    if (EXAMPLES.test(lowAt(analysis, at)) || lowAt(analysis, at) === 'such') return -1
    if (lowAt(analysis, at - 1) === ',') return flagsAt(analysis, at) & STOPS ? -1 : at
    if (!analysis.tokens[at]?.word || (analysis.verbs[at] ?? 0) > 1) return -1
  }
  return -1
}

/** "For example, a star's temperature, size …": what stands before the first comma is no member. */
const isOpening = (analysis: Analysis, from: number, comma: number): boolean => {
  if (!(flagsAt(analysis, from) & (is.PREPOSITION | is.ADVERB | is.SUBORDINATOR))) return false
  for (let at = from; at < comma; at += 1) {
    if (lowAt(analysis, at) === ',' || (analysis.verbs[at] ?? 0) > 0) return false
  }
  return true
}

/** Where the first member begins: behind a verb, a preposition, or a determiner that the others share. */
function firstStart(
  analysis: Analysis,
  right: number,
  from: number,
  { next, many }: { next: number; many: boolean },
): number {
  const determined = (next & (is.DETERMINER | is.POSSESSIVE)) !== 0
  const placed = (next & is.PREPOSITION) !== 0
  let at = right
  while (at > from && right - at <= LONGEST) {
    const flags = flagsAt(analysis, at - 1)
    const verbal = (analysis.verbs[at - 1] ?? 0) > 0 && flags & (is.FINITE | is.AUXILIARY | is.MAYBE_FINITE)
    const stops = flags & (many ? STOPS & ~is.COORDINATOR : STOPS)
    const hangs = flags & is.INFINITIVE && lowAt(analysis, at - 2) === 'to'
    if (!analysis.tokens[at - 1]?.word || stops || hangs || flags & (is.AUXILIARY | is.MODAL)) return at
    if (verbal && at < right) return at
    if (/^(?:such|including|zoals|waaronder)$/.test(lowAt(analysis, at - 1))) return at
    if (flags & is.PREPOSITION) return placed ? at - 1 : at
    if (flags & (is.DETERMINER | is.POSSESSIVE | is.NUMBER)) return determined ? at - 1 : at
    if (/['’]s$/.test(lowAt(analysis, at - 1))) return at
    at -= 1
  }
  return at
}

function itemEnd(analysis: Analysis, at: number, to: number, whole: boolean): number {
  let end = at
  while (end < to && end - at < LONGEST) {
    const token = analysis.tokens[end]
    if (!token?.word || token.flags & STOPS) break
    if (!whole && end > at && token.flags & is.PREPOSITION && token.low !== 'of' && token.low !== 'van') break
    if ((analysis.verbs[end] ?? 0) > (end > at ? 1 : 2) || token.flags & (is.AUXILIARY | is.MODAL)) break
    end += 1
  }
  while (end > at && flagsAt(analysis, end - 1) & is.ADVERB) end -= 1
  return end
}

function isItem(analysis: Analysis, [from, to]: Range): boolean {
  if (to <= from || to - from > LONGEST) return false
  const [first, last] = [analysis.tokens[from], analysis.tokens[to - 1]]
  if (!first?.word || !last?.word || hasDigit(first.text) || first.flags & (is.PRONOUN & ~is.DETERMINER)) return false
  return !(last.flags & (is.ADVERB | is.PREPOSITION | is.DETERMINER | is.NUMBER)) && (analysis.verbs[from] ?? 0) < 2
}

/** "warmer and more consistent weather": the noun at the end belongs to all of them. */
function describing(analysis: Analysis, items: Range[]): Range[] {
  const last = items.at(-1)
  const all = items.slice(0, -1).every(([, to]) => DESCRIBES.test(lowAt(analysis, to - 1)))
  if (!last || !all || last[1] - last[0] < 2 || DESCRIBES.test(lowAt(analysis, last[1] - 1))) return items
  return [...items.slice(0, -1), [last[0], last[1] - 1]]
}
