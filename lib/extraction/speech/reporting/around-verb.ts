/** Looks at what stands around a reporting verb: commas, quotation marks, what follows. */
import { flagsAt, lowAt, type Analysis } from '../../clauses/analysis'
import { finiteIn } from '../../clauses/finite'
import * as is from '../../languages/lexicon'
import { CLOSING } from './report-speaker'

/** "which she said had left one in five beds occupied" */
export const isInterposed = (analysis: Analysis, at: number): boolean =>
  !analysis.language.verbLast &&
  (flagsAt(analysis, at - 2) & is.RELATIVE) !== 0 &&
  (flagsAt(analysis, at - 1) & is.SUBJECT) !== 0 &&
  (analysis.verbs[at + 1] ?? 0) > 1

/** "…, the inquiry concluded on Monday.": nothing follows that could be its content. */
export const endsSoon = ({ tokens, verbs, language }: Analysis, at: number): boolean => {
  const next = tokens[at + 1]
  const aside = !next?.word || language.weekdays.includes(next.low) || (next.flags & (is.PREPOSITION | is.ADVERB)) !== 0
  const told = /^(?:told|tells)$/u.test(tokens[at]?.low ?? '') && tokens.length - at < 9
  return (aside || told) && (verbs[at] ?? 0) > 0 && finiteIn(verbs, at + 1, tokens.length) < 0
}

/** "told the jury she had been paid": where what is told begins, without "that"; -1 where it does not. */
export function toldStart(analysis: Analysis, at: number): number {
  if (!/^(?:told|tells?)$/u.test(lowAt(analysis, at))) return -1
  for (let i = at + 2; i < at + 7; i += 1) {
    const flags = flagsAt(analysis, i)
    if (analysis.quotes[i] !== analysis.quotes[at]) return -1
    const subject = flags & is.SUBJECT && flags & is.PRONOUN && !(flags & (is.DETERMINER | is.NUMBER))
    if (subject && finiteIn(analysis.verbs, i + 1, i + 3) >= 0) return i
  }
  return -1
}

export const lastComma = (analysis: Analysis, before: number): number => {
  for (let at = before - 1; at > 0; at -= 1) if (lowAt(analysis, at) === ',') return at
  return 0
}

/** "That should, managers claim, cut the wait": subject and verb alone between two commas. */
export function between(analysis: Analysis, at: number): boolean {
  if (analysis.language.verbLast || lowAt(analysis, at + 1) !== ',') return false
  const comma = lastComma(analysis, at)
  if (comma <= 1 || at - comma < 2 || at - comma > 7) return false
  if (analysis.quotes[comma] !== analysis.quotes[at]) return false
  const opens = flagsAt(analysis, comma + 1)
  return (
    !(opens & (is.RELATIVE | is.COORDINATOR | is.SUBORDINATOR | is.PREPOSITION | is.ADVERB)) &&
    finiteIn(analysis.verbs, comma + 1, at) < 0 &&
    !(flagsAt(analysis, at) & is.PARTICIPLE && flagsAt(analysis, at - 1) & is.AUXILIARY)
  )
}

export const closesQuote = (analysis: Analysis, at: number): boolean => {
  const sign = lowAt(analysis, at) === ',' ? at - 1 : at
  const quotation = analysis.quotes[sign] ?? -1
  if (quotation < 0 || (analysis.quotes[sign - 4] !== quotation && analysis.quotes[0] !== quotation)) return false
  return CLOSING.test(lowAt(analysis, sign)) || (lowAt(analysis, sign) === "'" && lowAt(analysis, sign - 1) === "'")
}
