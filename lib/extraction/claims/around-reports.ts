/** Finds the facts that a sentence tells beside what it reports. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { clausesOf } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import type { Report } from '../speech/reports'
import { clausePieces } from './clause-pieces'
import type { Piece } from './pieces'

/** Facts outside the reported words: a relative clause about the speaker, a main clause after the report. */
export function aroundReports(analysis: Analysis, reports: readonly Report[], covered: readonly Range[]): Piece[] {
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
    if (role === 'apposition') return true
    if (cue(range) || finiteIn(analysis.verbs, range[0], range[1]) < 0) return role === 'relative' && !cue(range)
    return (
      role === 'relative' ||
      role === 'adverbial' ||
      (clauses.length > 1 && range[1] - range[0] > 3) ||
      lowAt(analysis, range[0]) === ';' ||
      (flagsAt(analysis, range[0] + (lowAt(analysis, range[0]) === ',' ? 1 : 0)) & is.COORDINATOR) !== 0
    )
  })
    .map((piece) => spokenOn(analysis, piece, reports))
}

/** "…, maar waarschuwt voor een recessie": the speaker goes on as the subject of a verb that stands first. */
function spokenOn(analysis: Analysis, piece: Piece, reports: readonly Report[]): Piece {
  const [from, to] = piece.range
  const joint = lowAt(analysis, from) === ',' ? from + 1 : from
  const speaker = reports[0]?.speaker
  if (piece.subject || !speaker || (analysis.verbs[joint + 1] ?? 0) === 0) return piece
  return flagsAt(analysis, joint) & is.COORDINATOR ? { ...piece, range: [joint + 1, to], subject: speaker } : piece
}
