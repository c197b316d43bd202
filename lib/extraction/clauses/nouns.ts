/** Finds the noun phrase in front of a relative clause or an apposition. */
import * as is from '../languages/lexicon'
import { hasDigit } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { PARTICLE, isAbbreviating, trimmed } from './phrases'

const CHAIN = new Set(['van', 'of', 'voor', 'for', 'der', 'des'])

/** The noun phrase right before `end`: from its determiner or name on, with what "van" or "of" hangs on it. */
export function nounBefore(analysis: Analysis, end: number, from: number): Range {
  const near = phraseBefore(analysis, end, from)
  const before = near[0] - 1
  if (before <= from || !isNumber(analysis, near)) return near
  // "een rapport uit 2023": a year tells of the noun before it; "Colin Tregear, 74": so does an age.
  if (flagsAt(analysis, before) & is.PREPOSITION) return [phraseBefore(analysis, before, from)[0], near[1]]
  const named = lowAt(analysis, before) === ',' && (analysis.tokens[before - 1]?.capital ?? false)
  return named ? phraseBefore(analysis, before, from) : near
}

const isNumber = ({ tokens }: Analysis, [from, to]: Range): boolean =>
  to - from === 1 && /^\d[\d.]*$/.test(tokens[from]?.text ?? '')

function phraseBefore(analysis: Analysis, end: number, from: number): Range {
  const { tokens, verbs } = analysis
  const verbal = is.PARTICIPLE | is.INFINITIVE
  let last = end
  // The short name in brackets belongs to the noun before it: "the Agency (EEA), which".
  if (lowAt(analysis, last - 1) === ')') {
    let open = last - 2
    while (open > from && open > last - 8 && lowAt(analysis, open) !== '(') open -= 1
    if (lowAt(analysis, open) === '(') last = open
  }
  const hangs = (at: number): boolean =>
    analysis.language.verbLast &&
    !(tokens[at]?.capital ?? false) &&
    !(flagsAt(analysis, at - 1) & is.DETERMINER) &&
    ((flagsAt(analysis, at) & verbal) !== 0 || (verbs[at] ?? 0) > 0)
  while (last > from + 1 && hangs(last - 1)) last -= 1
  // "stelde vier verdedigers op, waar": the particle belongs to the verb.
  if (last > from + 2 && flagsAt(analysis, last - 1) & is.PREPOSITION) last -= 1
  let start = last
  let begun = -1
  let near = -1
  while (start > from && last - start < 16) {
    const token = tokens[start - 1]
    if (!token || (!token.word && !/^[€$£]$/.test(token.low) && !isAbbreviating(analysis, start - 1))) break
    const least = analysis.language.verbLast || start === last ? 1 : 0
    if ((verbs[start - 1] ?? 0) > least && !token.capital) break
    if (token.flags & is.SUBORDINATOR && !(token.flags & (is.DETERMINER | is.PREPOSITION))) break
    if (token.flags & is.PRONOUN && !(token.flags & (is.DETERMINER | is.POSSESSIVE))) break
    if (start < last && (token.flags & is.ADVERB || analysis.language.weekdays.includes(token.low))) break
    const preposition = (token.flags & is.PREPOSITION) !== 0 && !PARTICLE.has(token.low) && !CHAIN.has(token.low)
    if (preposition && near < 0) near = start
    if (preposition && begun >= 0) break
    start -= 1
    const article = token.low === 'de' || token.low === 'het'
    const head = article
      ? !(tokens[start - 1]?.capital ?? false)
      : (token.flags & (is.DETERMINER | is.POSSESSIVE)) !== 0
    if (head || token.capital || token.flags & is.NUMBER || hasDigit(token.text)) begun = start
    if (head && !CHAIN.has(lowAt(analysis, start - 1))) break
  }
  return trimmed(analysis, [begun >= 0 ? begun : near >= 0 ? near : start, last])
}
