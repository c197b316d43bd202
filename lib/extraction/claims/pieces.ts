/** Cuts a sentence into the pieces that become claims, and says who reports each. */
import { nounBefore } from '../clauses/nouns'
import { subjectOf } from '../clauses/subjects'
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { clausesOf, type Clause, type Role } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import { appositionsOf } from '../clauses/appositions'
import { reportsOf, type Report } from '../speech/reports'

/**
 * One claim-to-be: its tokens, how it hangs in its sentence, the report it stands in, and the phrase that the
 * statement needs
 * in front because the piece itself does not name its subject (`subject`).
 */
export type Piece = {
  range: Range
  role: Role | 'apposition' | 'quotation'
  report: Report | null
  subject: Range | null
}

const COMPLEMENTS = /^(?:dat|of|that|whether|dass|ob|que)$/

/** The pieces of a sentence in order of their beginning. */
export function piecesOf(analysis: Analysis): Piece[] {
  const reports = outermost(reportsOf(analysis)).filter((report) => !isQuotedAside(analysis, report))
  const pieces: Piece[] = []
  const covered: Range[] = []
  for (const report of reports) {
    for (const [from, to] of told(report)) {
      const begin = COMPLEMENTS.test(lowAt(analysis, from)) && report.sort === 'indirect' ? from + 1 : from
      pieces.push(...clausePieces(analysis, [begin, to], report))
      covered.push([from, to])
    }
  }
  if (reports.length === 0) pieces.push(...clausePieces(analysis, [0, analysis.tokens.length], null))
  else pieces.push(...aroundReports(analysis, reports, covered))
  return pieces.filter((piece) => piece.range[1] > piece.range[0]).sort((a, b) => a.range[0] - b.range[0])
}

/** "De kans is volgens X klein" stays in one piece around its report. */
function told({ sort, content }: Report): readonly Range[] {
  const [first, second] = content
  return sort === 'according' && first && second ? [[first[0], second[1]]] : content
}

/** What somebody within a quotation is said to think belongs to the one who is quoted. */
const isQuotedAside = (analysis: Analysis, { cue, content }: Report): boolean => {
  const quotation = analysis.quotes[cue[0]] ?? -1
  return (
    quotation >= 0 &&
    analysis.quotes[0] === quotation &&
    content.every(([from]) => analysis.quotes[from] === quotation)
  )
}

/** Reports that do not lie in another's content. */
const outermost = (reports: readonly Report[]): Report[] =>
  reports.filter((report) => !reports.some((other) => other !== report && holds(other, report.cue[0])))

const holds = (report: Report, at: number): boolean => report.content.some(([from, to]) => at >= from && at < to)

function clausePieces(analysis: Analysis, [from, to]: Range, report: Report | null): Piece[] {
  if (to - from < 2) return []
  const clauses = clausesOf(analysis, [from, to])
  const pieces: Piece[] = []
  let subject: Range = [from, from]
  clauses.forEach((clause, place) => {
    const lead = clause.joint >= 0 && COMPLEMENTS.test(lowAt(analysis, clause.lead)) ? clause.lead + 1 : clause.lead
    const begin = Math.min(lead, clause.to)
    const verb = finiteIn(analysis.verbs, begin, clause.to)
    const own = verb < 0 ? ([begin, begin] as const) : subjectOf(analysis, begin, verb, clause.to)
    const resumes = clause.role === 'main' && place > 0
    const range: Range = resumes ? resumed(analysis, clauses, place) : [begin, clause.to]
    const whole = resumes && range[0] < clause.lead
    const needs = whole ? null : subjectFor(analysis, clause, clauses, place, own, subject)
    pieces.push({ range, role: clause.role, report, subject: needs })
    if (own[1] > own[0] && clause.role !== 'relative' && !resumes) subject = own
  })
  const mains = pieces.filter((_, at) => !isHead(pieces, clauses, at))
  return [...mains, ...mains.flatMap((piece) => appositionsOf(analysis, piece))]
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
  return head && (words < 4 || clauses[place - 1]?.role === 'insert')
    ? [head.lead, clause.to]
    : [clause.lead, clause.to]
}

function subjectFor(
  analysis: Analysis,
  clause: Clause,
  clauses: readonly Clause[],
  place: number,
  own: Range,
  last: Range,
): Range | null {
  if (clause.role === 'relative') {
    if (clause.joint >= 0) return antecedent(analysis, clauses, place)
    return nounBefore(analysis, clause.from, lastVerb(analysis, clause.from, clauses[place - 1]?.lead ?? 0))
  }
  if (clause.role === 'main' && place > 0) {
    const head = clauses[place - 2]
    return head ? [head.lead, head.to] : null
  }
  const needs = clause.role === 'coordinate' || clause.role === 'insert'
  return needs && own[1] <= own[0] && last[1] > last[0] ? last : null
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

/** Facts outside the reported words: a relative clause about the speaker, a main clause after the report. */
function aroundReports(analysis: Analysis, reports: readonly Report[], covered: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  const count = analysis.tokens.length
  let at = 0
  while (at < count) {
    const inside = covered.find(([from, to]) => at >= from && at < to)
    if (inside) {
      at = inside[1]
      continue
    }
    let end = at
    while (end < count && !covered.some(([from, to]) => end >= from && end < to)) end += 1
    pieces.push(...outside(analysis, [at, end], reports))
    at = end
  }
  return pieces
}

function outside(analysis: Analysis, [from, to]: Range, reports: readonly Report[]): Piece[] {
  const cue = (range: Range): boolean =>
    reports.some((report) => report.cue[0] >= range[0] && report.cue[0] < range[1])
  const clauses = clausesOf(analysis, [from, to])
  return clausePieces(analysis, [from, to], null).filter(({ range, role }) => {
    if (cue(range) || finiteIn(analysis.verbs, range[0], range[1]) < 0) return role === 'relative' && !cue(range)
    return (
      role === 'relative' ||
      role === 'adverbial' ||
      (clauses.length > 1 && range[1] - range[0] > 3) ||
      (flagsAt(analysis, range[0]) & is.COORDINATOR) !== 0
    )
  })
}
