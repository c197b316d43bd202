/** Finds who reports: the subject of a reporting verb, before or after it. */
import { beginsAside } from '../../clauses/subjects'
import { flagsAt, lowAt, type Analysis, type Range } from '../../clauses/analysis'
import { finiteIn } from '../../clauses/finite'
import { phraseBefore, phraseFrom, trimmed } from '../../clauses/phrases'
import * as is from '../../languages/lexicon'
import { beforeInsert } from './inserts'

/** Marks that close a quotation. */
export const CLOSING = /^["”»’]$/u

export function speakerOf(analysis: Analysis, verb: number, content: readonly Range[]): Range | null {
  const { tokens, verbs, language } = analysis
  const first = content[0] ?? [0, 0]
  const end = beforeInsert(analysis, verb)
  const precedes = first[1] <= verb
  const start = precedes ? skipSigns(analysis, first[1], end) : leftEdge(analysis, end)
  const after = (): Range => subjectAfter(analysis, verb + 1, precedes ? tokens.length : first[0])
  const turned = precedes ? start >= end : language.verbLast && beginsAside(analysis, start)
  const before = turned
    ? null
    : language.verbLast
      ? phraseBefore(analysis, end, start)
      : nearest(analysis, end, start)
  const whole = before && loneBefore(analysis, before, end)
  const found =
    whole && whole[1] > whole[0] && (verbs[whole[0]] ?? 0) < 2
      ? whole
      : language.verbLast || precedes
        ? after()
        : null
  return found && found[1] > found[0] ? found : null
}

/** The subject that follows its verb, without a pronoun or a particle behind it: "vroeg Joost Blom zich af". */
function subjectAfter(analysis: Analysis, from: number, to: number): Range {
  const [begin, end] = trimmed(analysis, phraseFrom(analysis, from, to))
  for (let at = begin + 1; at < end; at += 1) {
    if (flagsAt(analysis, at) & is.PRONOUN && !(flagsAt(analysis, at) & (is.DETERMINER | is.SUBORDINATOR)))
      return [begin, flagsAt(analysis, at - 1) & is.PREPOSITION ? at - 1 : at]
  }
  return [begin, flagsAt(analysis, end - 1) & is.PREPOSITION ? end - 1 : end]
}

const skipSigns = (analysis: Analysis, from: number, to: number): number => {
  let at = from
  while (at < to && !analysis.tokens[at]?.word) at += 1
  return at
}

/**
 * In English the subject is what stands after the last comma, unless an apposition closes there: "X, a lawyer,
 * said".
 */
function nearest(analysis: Analysis, verb: number, start: number): Range {
  let last = start
  if (lowAt(analysis, verb - 1) !== ',') {
    for (let i = start; i < verb; i += 1) if (lowAt(analysis, i) === ',') last = i + 1
  } else if (beginsAside(analysis, start) || /ing$/u.test(lowAt(analysis, start))) {
    for (let i = start; i < verb && last === start; i += 1) if (lowAt(analysis, i) === ',') last = i + 1
  }
  return phraseBefore(analysis, verb, last)
}

/** "the best reasons I say", "waarin hij stelde": a pronoun right before the verb is its whole subject. */
function loneBefore(analysis: Analysis, [from, to]: Range, verb: number): Range {
  const lone = flagsAt(analysis, to - 1) & is.SUBJECT && !(flagsAt(analysis, to - 1) & is.DETERMINER)
  return lone && to === verb && to > from ? [to - 1, to] : [from, to]
}

const leftEdge = (analysis: Analysis, verb: number): number => {
  for (let i = verb - 1; i > 0; i -= 1) {
    const low = lowAt(analysis, i)
    if (low === ';' || low === ':') return i + 1
    const joint = flagsAt(analysis, i) & is.COORDINATOR
    if (joint && low !== 'en' && finiteIn(analysis.verbs, 0, i) >= 0) return i + 1
  }
  return 0
}

export function subjectStart(analysis: Analysis, at: number): number {
  let start = 0
  for (let i = at - 1; i > 0; i -= 1) {
    const low = lowAt(analysis, i)
    if (CLOSING.test(low) && analysis.quotes[i] !== -1) return i + 1
    if ((analysis.verbs[i] ?? 0) > 1 && start > 0) return start
    if (low === ',' && finiteIn(analysis.verbs, 0, i) >= 0) start = i
  }
  return start
}
