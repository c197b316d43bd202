/** Finds the noun phrases around a verb: who does, who says. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'

export const SIGN = /^[,;:.!?…–—()"“”„«»‘’]$/u

const OF = new Set(['van', 'of', 'der', 'den', 'de', 'het', 'the', 'voor', 'for', 'uit', 'bij', 'by', 'from', 'at'])

const LINKS = new Set(['en', 'and', '&'])

export const PARTICLE = setOf(`van de der den ten ter von el al bin la le du 't di da zu`)

/** Whether the sign at `at` is the stop of an initial or an abbreviation: "J. Smith", "dr. Boersma". */
export function isAbbreviating(analysis: Analysis, at: number): boolean {
  if (lowAt(analysis, at) !== '.') return false
  const before = analysis.tokens[at - 1]
  if (!before?.word || before.end !== analysis.tokens[at]?.start || at + 1 >= analysis.tokens.length) return false
  const { inside, either } = analysis.language.abbreviations
  return /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(before.text) || inside.has(before.low) || either.has(before.low)
}

/** The noun phrase that begins at `at`: up to a sign, a verb, an adverb or a preposition that does not belong to it. */
export function phraseFrom(analysis: Analysis, at: number, to: number, wide = true): Range {
  const { tokens, verbs } = analysis
  let end = at
  while (end < to && end - at < 16) {
    const token = tokens[end]
    if (!token || (SIGN.test(token.low) && !isAbbreviating(analysis, end))) break
    const capital = token.capital
    if (end > at) {
      const lone = (tokens[at]?.flags ?? 0) & is.PRONOUN && !((tokens[at]?.flags ?? 0) & is.DETERMINER)
      if (lone) break
      if ((verbs[end] ?? 0) > (capital ? 2 : 0) && !PARTICLE.has(token.low)) break
      const joined = flagsAt(analysis, end - 1) & (is.PREPOSITION | is.COORDINATOR)
      if (token.flags & is.DETERMINER && !capital && !joined && !PARTICLE.has(token.low)) break
      if (token.low === 'het' && !joined) break
      if (token.flags & is.SUBORDINATOR && !(token.flags & is.PREPOSITION)) break
      if (token.flags & is.COORDINATOR && !(LINKS.has(token.low) && (tokens[end + 1]?.capital ?? false))) break
      if (token.flags & is.PREPOSITION && !(wide && OF.has(token.low)) && !PARTICLE.has(token.low)) break
      if (token.flags & is.ADVERB && !capital) break
      if (analysis.language.weekdays.some((day) => token.low.startsWith(day))) break
    } else if ((verbs[end] ?? 0) > 1 && !capital) break
    end += 1
  }
  return [at, end]
}

/** The noun phrase that ends before `end`, walking back over appositions to where its clause begins. */
export function phraseBefore(analysis: Analysis, end: number, from: number): Range {
  const { tokens, verbs } = analysis
  let start = end
  let commas = 0
  let left = end - 1
  while (left > from && flagsAt(analysis, left) & is.ADVERB && !(flagsAt(analysis, left) & is.PRONOUN)) left -= 1
  if (flagsAt(analysis, left) & is.COORDINATOR && left > from) return [end, end]
  while (start > from && end - start < 24) {
    const token = tokens[start - 1]
    if (!token || (/^[;:.!?–—()"“”„«»]$/u.test(token.low) && !isAbbreviating(analysis, start - 1))) break
    if (token.low === ',') commas += 1
    else if (commas === 0 && (verbs[start - 1] ?? 0) > 1 && !token.capital) break
    if (token.flags & is.COORDINATOR && !LINKS.has(token.low)) break
    if (LINKS.has(token.low) && !(tokens[start]?.capital ?? false) && (verbs[start - 2] ?? 0) + commas > 0) break
    if (token.flags & is.SUBORDINATOR && !(token.flags & (is.PREPOSITION | is.RELATIVE | is.PRONOUN))) break
    const opens =
      token.flags & is.SUBORDINATOR && (tokens[start]?.flags ?? 0) & (is.SUBJECT | is.DETERMINER) && start < end
    if (opens && !(token.flags & is.PREPOSITION)) break
    start -= 1
  }
  return trimmed(analysis, [start, end])
}

/** The range without signs, conjunctions and adverbs at its ends. */
export function trimmed(analysis: Analysis, [from, to]: Range): Range {
  let [begin, end] = [from, to]
  const idle = (at: number): boolean =>
    SIGN.test(lowAt(analysis, at)) || (flagsAt(analysis, at) & (is.COORDINATOR | is.ADVERB)) !== 0
  while (begin < end && idle(begin) && !(flagsAt(analysis, begin) & is.PRONOUN)) begin += 1
  while (end > begin && (SIGN.test(lowAt(analysis, end - 1)) || flagsAt(analysis, end - 1) & is.ADVERB)) end -= 1
  return [begin, end]
}
