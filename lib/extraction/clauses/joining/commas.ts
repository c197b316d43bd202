/** Decides whether a comma joins two clauses where no conjunction stands behind it. */
import * as is from '../../languages/lexicon'
import { flagsAt, lowAt } from '../analysis'
import { finite, innermost, opensClause, type Scan } from '../joints'

/** "If A, then B" is one proposition, whatever stands before it. */
function conditional({ analysis }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (/^(?:als|toen|wanneer|indien|zodra|if|when|once|unless|until)$/.test(lowAt(analysis, i))) return true
    if ((analysis.verbs[i] ?? 0) > 1) return false
  }
  return false
}

/** A comma between two main clauses without a conjunction: subject and verb stand on both sides. */
export function joinsBare(scan: Scan, at: number, start: number): boolean {
  const { analysis } = scan
  if (lowAt(analysis, at) !== ',' || !finite(scan, start, at)) return false
  const next = analysis.tokens[at + 1]
  if (!next || opensClause(scan, at + 1) || next.flags & (is.COORDINATOR | (is.RELATIVE & ~is.DETERMINER)))
    return false
  if (opensClause(scan, start) || conditional(scan, start, at)) return false
  const pronoun = next.flags & is.SUBJECT && !(next.flags & (is.DETERMINER | is.RELATIVE))
  // "…, gisteren vielen er twee": in Dutch the verb comes second.
  const turned = analysis.language.verbLast && (next.flags & is.ADVERB) !== 0 && !/^(?:zo|dan)$/.test(next.low)
  return ((pronoun !== 0 || turned) && (analysis.verbs[at + 2] ?? 0) > 1) || splices(scan, at, start)
}

/** "cut 1,100 jobs, closed 48 branches and still paid a dividend": past forms in a row. */
function inRow({ analysis, to }: Scan, at: number): boolean {
  const past = (at: number): boolean =>
    (analysis.verbs[at] ?? 0) > 0 && (flagsAt(analysis, at) & is.PAST) !== 0 && lowAt(analysis, at + 1) !== 'by'
  if (!past(at + 1) || flagsAt(analysis, at + 2) & is.PREPOSITION) return false
  for (let i = at + 2; i < to - 1; i += 1) {
    const idle = (flagsAt(analysis, i + 1) & is.ADVERB) !== 0
    if (lowAt(analysis, i) === 'and') return past(idle ? i + 2 : i + 1)
    if (/^[;:]$/.test(lowAt(analysis, i))) return false
  }
  return false
}

/** "De Tweede Kamer stemde in, de Eerste moet nog beslissen": a short subject and its verb behind the comma. */
function splices({ analysis }: Scan, at: number, start: number): boolean {
  const first = flagsAt(analysis, at + 1)
  const opens = flagsAt(analysis, start)
  if (!analysis.language.verbLast || !(first & (is.DETERMINER | is.POSSESSIVE)) || first & is.RELATIVE) return false
  if (opens & is.SUBORDINATOR && !(opens & is.PREPOSITION)) return false
  for (let i = at + 2; i < at + 6; i += 1) {
    const sure = analysis.verbs[i] ?? 0
    if (sure > 1) return i > at + 2
    if (sure > 0 || !analysis.tokens[i]?.word || flagsAt(analysis, i) & (is.PREPOSITION | is.COORDINATOR)) return false
  }
  return false
}

/** "… liep weg, pakte zijn fiets en reed naar huis": a comma before a verb, with "en" and a verb to come. */
export function joinsRow(scan: Scan, at: number, start: number): boolean {
  const { analysis } = scan
  if (!finite(scan, start, at)) return false
  if (analysis.language.code === 'en') return inRow(scan, at)
  if ((analysis.verbs[at + 1] ?? 0) < 2 || !analysis.language.verbLast) return false
  if (opensClause(scan, start) || innermost(scan, start, at) !== start || analysis.verbs[start] !== 0) return false
  for (let i = at + 2; i < scan.to - 1; i += 1) {
    if (/^[,;]$/.test(lowAt(analysis, i))) return false
    if (lowAt(analysis, i) === 'en' && (analysis.verbs[i + 1] ?? 0) > 1) return true
  }
  return false
}
