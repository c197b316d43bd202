/** Tells what has happened from what happens. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'

export type Time = 'past' | 'present' | 'future'

const AHEAD =
  /\b(?:will|(?:is|are|due|set) to|scheduled|sentenced|faces|zal|zullen|gaat|gaan|beslist|komende?|volgende?|next)\b/u

/** The time that the claim speaks of; `stretch` is its text. */
export function timeOf(analysis: Analysis, range: Range, stretch: string): Time {
  if (AHEAD.test(stretch)) return 'future'
  return isPast(analysis, range) ? 'past' : 'present'
}

/** Whether the claim tells what has happened: by its first finite verb. */
function isPast(analysis: Analysis, [from, to]: Range): boolean {
  const verb = finiteIn(analysis.verbs, from, to)
  if (verb < 0 || flagsAt(analysis, verb) & is.PAST) return true
  if (/^(?:heeft|hebben|has|have|had|was|were|werd|werden)$/u.test(lowAt(analysis, verb))) return true
  if (!/^(?:is|are|zijn)$/u.test(lowAt(analysis, verb))) return false
  for (let at = verb + 1; at < to; at += 1) if (flagsAt(analysis, at) & is.PARTICIPLE) return true
  return false
}
