/** Makes pieces of the clauses of a stretch, each with the subject that it lacks itself. */
import { lowAt, type Analysis, type Range } from '../clauses/analysis'
import { besides, withoutAsides } from '../clauses/appositions'
import { clausesOf, type Clause } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import { nounBefore } from '../clauses/nouns'
import { beginsAside, subjectOf } from '../clauses/subjects'
import type { Report } from '../speech/reports'
import { isElided, meant, relativeBefore, subjectFor } from './antecedents'
import type { Piece } from './pieces'

export const COMPLEMENTS = /^(?:dat|of|that|whether|dass|ob|que)$/

/** What an insert begins with that says what something is, or how much. */
const TITLE = /^(?:an?|een|the|de|het|bijna|ruim|meer|minder|samen|nearly|almost|about|more|less|fewer|twice)$/

/** Pieces of the stretch in the order of their clauses, then the facts that hang on a noun of theirs. */
export function clausePieces(analysis: Analysis, [from, to]: Range, report: Report | null): Piece[] {
  if (to - from < 2) return []
  const clauses = clausesOf(analysis, [from, to])
  const pieces: Piece[] = []
  let subject: Range = [from, from]
  clauses.forEach((clause, place) => {
    const lead = clause.joint >= 0 && COMPLEMENTS.test(lowAt(analysis, clause.lead)) ? clause.lead + 1 : clause.lead
    const begin = Math.min(lead, clause.to)
    const verb = finiteIn(analysis.verbs, begin, clause.to)
    const goesOn = clause.joint >= 0 ? relativeBefore(analysis, clause, clauses[place - 1]) : -1
    const bare = verb < 0 || clause.governor >= 0 || goesOn >= 0 || isElided(analysis, clause, verb)
    const own = bare ? ([begin, begin] as const) : subjectOf(analysis, begin, verb, clause.to)
    const resumes = clause.role === 'main' && place > 0
    const range: Range = resumes ? resumed(analysis, clauses, place) : [begin, clause.to]
    const whole = resumes && range[0] < clause.lead
    const noun = goesOn >= 0 ? nounBefore(analysis, goesOn, clauses[place - 1]?.lead ?? from) : null
    const needs = whole ? null : (noun ?? subjectFor(analysis, clauses, place, own, subject))
    const titled = clause.role === 'insert' && verb < 0 && TITLE.test(lowAt(analysis, begin))
    const role = titled ? 'apposition' : clause.role
    const about = titled ? nounBefore(analysis, clause.from, from) : needs
    pieces.push(meant(analysis, { range, role, report, subject: about }, subject))
    if (own[1] > own[0] && clause.role !== 'relative' && !resumes) subject = own
    else if (resumes && needs) subject = needs
  })
  const kept = joined(analysis, pieces, clauses).filter((_, at) => !isHead(pieces, clauses, at))
  return [...kept.map((piece) => withoutAsides(analysis, piece)), ...kept.flatMap((piece) => besides(analysis, piece))]
}

/** "verzamelt en publiceert cijfers": verbs that share their object stay together. */
function joined(analysis: Analysis, pieces: readonly Piece[], clauses: readonly Clause[]): Piece[] {
  const all: Piece[] = [...pieces]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const [before, piece, clause] = [all[at - 1], all[at], clauses[at]]
    if (!before || !piece?.subject || !clause || clause.joint < 0 || piece.role === 'relative') continue
    const verb = finiteIn(analysis.verbs, ...before.range)
    const bare = verb > before.range[0] && verb === before.range[1] - 1 && before.range[1] - before.range[0] < 7
    if (!bare || finiteIn(analysis.verbs, clause.lead, clause.to) !== clause.lead) continue
    all[at - 1] = { ...before, range: [before.range[0], piece.range[1]] }
    all[at] = { ...piece, range: [piece.range[1], piece.range[1]] }
  }
  return all
}

/**
 * The head of a sentence before a relative clause that goes on after it: "Jan, die hier woont, werkt" is told by
 * its end.
 */
const isHead = (pieces: readonly Piece[], clauses: readonly Clause[], at: number): boolean => {
  const [next, after] = [clauses[at + 1], clauses[at + 2]]
  const retold = next?.role === 'insert' && (pieces[at + 2]?.range[0] ?? Infinity) <= (clauses[at]?.lead ?? -1)
  if (clauses[at]?.role === 'main' && retold) return true
  return (
    clauses[at]?.role === 'main' &&
    next?.role === 'relative' &&
    after?.role === 'main' &&
    pieces[at]?.subject === null
  )
}

/** The main clause after its relative clause: with its head where the end alone would be too short to read. */
function resumed(analysis: Analysis, clauses: readonly Clause[], place: number): Range {
  const clause = clauses[place]
  const head = clauses[place - 2]
  if (!clause) return [0, 0]
  const words = analysis.tokens.slice(clause.lead, clause.to).filter((token) => token.word).length
  const aside =
    head !== undefined && beginsAside(analysis, head.lead) && finiteIn(analysis.verbs, head.lead, head.to) < 0
  const short = words < 3 || clauses[place - 1]?.role === 'insert' || aside
  return head && short ? [head.lead, clause.to] : [clause.lead, clause.to]
}
