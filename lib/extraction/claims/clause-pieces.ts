/** Makes pieces of the clauses of a stretch, each with the subject that it lacks itself. */
import type { Analysis, Range } from '../clauses/analysis'
import { lowAt } from '../clauses/analysis'
import { besides, withoutAsides } from '../clauses/appositions'
import { clausesOf, type Clause } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import { nounBefore } from '../clauses/nouns'
import { subjectOf } from '../clauses/subjects'
import type { Report } from '../speech/reports'
import type { Piece } from './pieces'

export const COMPLEMENTS = /^(?:dat|of|that|whether|dass|ob|que)$/

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
    const bare = verb < 0 || clause.governor >= 0
    const own = bare ? ([begin, begin] as const) : subjectOf(analysis, begin, verb, clause.to)
    const resumes = clause.role === 'main' && place > 0
    const range: Range = resumes ? resumed(analysis, clauses, place) : [begin, clause.to]
    const whole = resumes && range[0] < clause.lead
    const needs = whole ? null : subjectFor(analysis, clauses, place, own, subject)
    pieces.push({ range, role: clause.role, report, subject: needs })
    if (own[1] > own[0] && clause.role !== 'relative' && !resumes) subject = own
  })
  const kept = pieces.filter((_, at) => !isHead(pieces, clauses, at))
  return [...kept.map((piece) => withoutAsides(analysis, piece)), ...kept.flatMap((piece) => besides(analysis, piece))]
}

/**
 * The head of a sentence before a relative clause that goes on after it: "Jan, die hier woont, werkt" is told by
 * its end.
 */
const isHead = (pieces: readonly Piece[], clauses: readonly Clause[], at: number): boolean => {
  const [next, after] = [clauses[at + 1], clauses[at + 2]]
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
  const short = words < 3 || clauses[place - 1]?.role === 'insert'
  return head && short ? [head.lead, clause.to] : [clause.lead, clause.to]
}

function subjectFor(
  analysis: Analysis,
  clauses: readonly Clause[],
  place: number,
  own: Range,
  last: Range,
): Range | null {
  const clause = clauses[place]
  if (!clause) return null
  if (clause.role === 'relative') return antecedent(analysis, clauses, place)
  if (clause.role === 'main' && place > 0) {
    const head = clauses[place - 2]
    return head ? [head.lead, head.to] : null
  }
  if (clause.role === 'shared') return governed(clause.governor, last)
  const needs = clause.role === 'coordinate' || clause.role === 'insert'
  return needs && own[1] <= own[0] && last[1] > last[0] ? last : null
}

/** The subject with its auxiliary, "hij zou", where the two stand side by side. */
function governed(governor: number, subject: Range): Range | null {
  if (subject[1] <= subject[0]) return null
  if (subject[1] === governor) return [subject[0], governor + 1]
  return subject[0] === governor + 1 ? [governor, subject[1]] : subject
}

/**
 * The noun before the first of several relative clauses: "…, die het onderzoek leidde en eerder bij het RIVM
 * werkte".
 */
function antecedent(analysis: Analysis, clauses: readonly Clause[], place: number): Range | null {
  let at = place
  while (at > 0 && clauses[at]?.role === 'relative' && (clauses[at]?.joint ?? -1) >= 0) at -= 1
  const first = clauses[at]
  return first ? nounBefore(analysis, first.from, lastVerb(analysis, first.from, clauses[at - 1]?.lead ?? 0)) : null
}

const lastVerb = ({ verbs }: Analysis, before: number, from: number): number => {
  for (let at = before - 1; at >= from; at -= 1) if ((verbs[at] ?? 0) > 1) return at + 1
  return from
}
