/** Finds facts that hang on a noun without a verb of their own: ", the lowest since 2018", "– ca. 82 procent –". */
import { nounBefore } from './nouns'
import * as is from '../languages/lexicon'
import { hasDigit } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { finiteIn } from './finite'
import type { Piece } from '../claims/pieces'

const SUPERLATIVE: Record<string, RegExp> = {
  nl: /^(?:\p{L}{3,}ste|eerste|enige|record|meeste|minste|beste)$/u,
  en: /^(?:\p{L}{3,}est|most|least|first|only|record|worst|best)$/u,
}
const MEASURE: Record<string, RegExp> = {
  nl: /^(?:meer|minder|bijna|ruim|ongeveer|goed|slechts|hoger|lager)$/,
  en: /^(?:more|less|fewer|nearly|almost|about|up|down|higher|lower|compared|roughly|twice)$/,
}
const NOUNS = /^(?:a|an|een|the|de|het|money|something|iets)$/

/** Appositions within the piece, each as a piece of its own that needs the noun before it. */
export function appositionsOf(analysis: Analysis, piece: Piece): Piece[] {
  const [from, to] = piece.range
  const found: Piece[] = []
  for (let at = from + 2; at < to - 2; at += 1) {
    if (lowAt(analysis, at) !== ',') continue
    const told = NOUNS.test(lowAt(analysis, at + 1)) && !/^(?:de|het|the)$/.test(lowAt(analysis, at + 1))
    const comma = nextComma(analysis, at + 1, to)
    const end = told && finiteIn(analysis.verbs, at + 1, comma) >= 0 ? to : comma
    if (end - at < 4 || !tellsSomething(analysis, [at + 1, end], end >= to)) continue
    const range: Range = [at + 1, end]
    found.push({ range, role: 'apposition', report: piece.report, subject: nounBefore(analysis, at, from) })
  }
  return found
}

const nextComma = (analysis: Analysis, at: number, to: number): number => {
  let end = at
  while (end < to && !/^[,;]$/u.test(lowAt(analysis, end))) end += 1
  return end
}

function tellsSomething(analysis: Analysis, [from, to]: Range, last: boolean): boolean {
  const { code } = analysis.language
  const [first, second] = [lowAt(analysis, from), lowAt(analysis, from + 1)]
  if (flagsAt(analysis, from) & (is.COORDINATOR | (is.RELATIVE & ~is.DETERMINER & ~is.PRONOUN))) return false
  const figures = analysis.tokens.slice(from, to).some((token) => hasDigit(token.text) || token.flags & is.NUMBER)
  const measure = MEASURE[code]?.test(first) === true && figures
  const measured = /^(?:quarter|third|half|helft|kwart|derde|keer|times|dan|than)$/
  if (
    measure ||
    (MEASURE[code]?.test(first) && analysis.tokens.slice(from, to).some((token) => measured.test(token.low)))
  )
    return true
  if (finiteIn(analysis.verbs, from, to) >= 0) return last && NOUNS.test(first) && !/^(?:de|het|the)$/.test(first)
  const best = SUPERLATIVE[code]
  return (
    /^(?:de|het|the|its|his|her|zijn|haar|a|een)$/.test(first) &&
    best !== undefined &&
    (best.test(second) || best.test(lowAt(analysis, from + 2)))
  )
}
