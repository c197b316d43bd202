/** Cuts a sentence into the pieces that become claims, and says who reports each. */
import { lowAt, type Analysis, type Range } from '../clauses/analysis'
import type { Role } from '../clauses/clauses'
import { reportsOf, type Report } from '../speech/reports'
import { aroundReports } from './around-reports'
import { clausePieces, COMPLEMENTS } from './clause-pieces'
import { atomsOf, standsAlone } from './atoms'
import { asTold } from './tellings'

/**
 * One claim-to-be: its tokens, how it hangs in its sentence, the report it stands in, and the phrase that the
 * statement needs in front because the piece itself does not name its subject (`subject`). Tokens in `omit` are
 * quoted, and left out of the statement.
 */
export type Piece = {
  range: Range
  role: Role | 'apposition' | 'quotation'
  report: Report | null
  subject: Range | null
  omit?: readonly Range[]
}

/** The pieces of a sentence in order of their beginning; finer where the sentence is all there is to read. */
export function piecesOf(analysis: Analysis): Piece[] {
  const reports = asTold(analysis, reportsOf(analysis))
  const pieces: Piece[] = []
  const covered: Range[] = []
  for (const report of reports) {
    for (const [from, to] of report.content) {
      const begin = COMPLEMENTS.test(lowAt(analysis, from)) && report.sort === 'indirect' ? from + 1 : from
      pieces.push(...clausePieces(analysis, [begin, to], report))
      covered.push([from, to])
    }
  }
  if (reports.length === 0) pieces.push(...clausePieces(analysis, [0, analysis.tokens.length], null))
  else pieces.push(...aroundReports(analysis, reports, covered))
  const told = standsAlone(analysis) ? pieces.flatMap((piece) => atomsOf(analysis, piece)) : pieces
  return told
    .map((piece) => withoutOpening(analysis, piece))
    .filter((piece, at, all) => piece.range[1] > piece.range[0] && !isTwin(piece, all[at - 1]))
    .sort((a, b) => a.range[0] - b.range[0])
}

const OPENINGS = /^(?:however|additionally|furthermore|moreover|therefore|overall|similarly|also|indeed|finally)$/

/** "However, …", "For example, …": the proposition begins behind the comma. */
function withoutOpening(analysis: Analysis, piece: Piece): Piece {
  const [from, to] = piece.range
  const example =
    /^(?:for|in)$/.test(lowAt(analysis, from)) && /^(?:example|instance|addition)$/.test(lowAt(analysis, from + 1))
  const comma = example ? from + 2 : from + 1
  const opens = (example || OPENINGS.test(lowAt(analysis, from))) && lowAt(analysis, comma) === ','
  return opens && comma + 2 < to ? { ...piece, range: [comma + 1, to] } : piece
}

/** Two reports may tell the same words. */
const isTwin = ({ range, omit }: Piece, before: Piece | undefined): boolean =>
  before !== undefined && !omit && !before.omit && range[0] === before.range[0] && range[1] === before.range[1]
