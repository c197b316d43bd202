/** Finds the subject of a clause. */
import * as is from '../languages/lexicon'
import { hasDigit } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { SIGN, phraseFrom, trimmed } from './phrases'

/** Whether the clause begins with something other than its subject: "Volgens …", "In 2024 …", "Toch …". */
export function beginsAside(analysis: Analysis, at: number): boolean {
  const flags = flagsAt(analysis, at)
  if (flags & is.PRONOUN && !(flags & is.PREPOSITION)) return false
  if (isTime(analysis, at)) return true
  return (flags & (is.PREPOSITION | is.ADVERB | is.SUBORDINATOR)) !== 0 && !(flags & is.DETERMINER)
}

const TIMES = /^(?:vorige?|afgelopen|volgende?|komende?|begin|eind|halverwege|last|next)$/
const SPANS = /^(?:jaar|maand|week|weekend|zomer|winter|voorjaar|najaar|year|month|week|spring|summer|autumn|winter)$/

const UNITS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|minuten|uur|dagen|weken|maanden|jaar)$/

/** "Vorig jaar was ik …", "Dit jaar zijn er …", "Dinsdag ging …". */
function isTime(analysis: Analysis, at: number): boolean {
  const [first, second] = [lowAt(analysis, at), lowAt(analysis, at + 1)]
  if (analysis.language.weekdays.some((day) => first.startsWith(day))) return (analysis.verbs[at + 1] ?? 0) > 0
  const counted = hasDigit(first) || (flagsAt(analysis, at) & is.NUMBER) !== 0
  if (counted && UNITS.test(second)) return /^(?:later|earlier|eerder|ago|geleden)$/.test(lowAt(analysis, at + 2))
  return (TIMES.test(first) || /^(?:dit|deze|this)$/.test(first)) && SPANS.test(second)
}

/** "Built in 1904, the pier …": what stands first is no subject. */
const isFormed = (analysis: Analysis, at: number): boolean =>
  !analysis.language.verbLast &&
  ((flagsAt(analysis, at) & is.PARTICIPLE) !== 0 || /[a-z]{3}ing$/.test(lowAt(analysis, at)))

/** The subject of the clause whose finite verb stands at `verb`; empty where it has none of its own. */
export function subjectOf(analysis: Analysis, from: number, verb: number, to: number): Range {
  const { language } = analysis
  let begin = from
  while (begin < verb && (flagsAt(analysis, begin) & is.COORDINATOR || SIGN.test(lowAt(analysis, begin)))) begin += 1
  if (begin >= verb) {
    return language.verbLast ? trimmed(analysis, phraseFrom(analysis, verb + 1, to, false)) : [verb, verb]
  }
  if (language.verbLast && verb >= lastWord(analysis, to) - 2 && verb - begin > 2) {
    return trimmed(analysis, phraseFrom(analysis, begin, verb))
  }
  if (!beginsAside(analysis, begin) && !isFormed(analysis, begin)) {
    let end = begin
    while (end < verb && lowAt(analysis, end) !== ',') end += 1
    return trimmed(analysis, [begin, end])
  }
  if (language.verbLast && !inSubordinate(analysis, begin))
    return trimmed(analysis, phraseFrom(analysis, verb + 1, to, false))
  for (let at = verb - 1; at > begin; at -= 1) {
    const comma = lowAt(analysis, at) === ','
    if (comma) return trimmed(analysis, [at + 1, verb])
  }
  for (let at = begin + 1; at < verb; at += 1) {
    if (flagsAt(analysis, at) & is.SUBJECT && !(flagsAt(analysis, at) & is.DETERMINER)) return [at, verb]
  }
  const counted = flagsAt(analysis, begin) & is.ADVERB && flagsAt(analysis, begin + 1) & (is.NUMBER | is.DETERMINER)
  return counted ? [begin, verb] : [verb, verb]
}

const lastWord = ({ tokens }: Analysis, to: number): number => {
  let at = to - 1
  while (at > 0 && !tokens[at]?.word) at -= 1
  return at
}

const inSubordinate = (analysis: Analysis, at: number): boolean =>
  (flagsAt(analysis, at) & is.SUBORDINATOR) !== 0 && !(flagsAt(analysis, at) & is.PREPOSITION)
