/** Finds facts that hang on a noun or a clause without a finite verb of their own: ", the lowest since 2018". */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { hasDigit } from '../tokens'
import type { Piece } from '../claims/pieces'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { finiteIn } from './finite'
import { nounBefore } from './nouns'
import { subjectOf } from './subjects'

const SUPERLATIVE: Record<string, RegExp> = {
  nl: /^(?:\p{L}{3,}ste|eerste|tweede|derde|enige|record|meeste|minste|beste)$/u,
  en: /^(?:\p{L}{3,}est|most|least|first|second|third|only|record|worst|best)$/u,
}
const MEASURE: Record<string, RegExp> = {
  nl: /^(?:meer|minder|bijna|ruim|ongeveer|goed|slechts|hoger|lager|zeker|samen)$/,
  en: /^(?:more|less|fewer|nearly|almost|about|higher|lower|compared|roughly|twice)$/,
}
const MEASURED = /^(?:quarter|third|half|fifth|tenth|helft|kwart|derde|vijfde|tiende|keer|times|dan|than)$/
const COMPARES =
  /^(?:meer|minder|hoger|lager|eerder|later|langer|korter|more|less|fewer|higher|lower|earlier|longer|shorter)$/
const FRACTIONS = /^(?:quarter|third|half|fifth|tenth|fraction|kwart|derde|helft|vijfde|tiende|fractie)$/
const ARTICLE = /^(?:de|het|the)$/
const NOUNS = /^(?:a|an|een|money|something|iets)$/
const PLAIN = /^(?:money|something|iets)$/
const OWN = /^(?:its|his|her|their|zijn|haar|hun)$/

/** `whole`: it tells of the clause rather than of the noun before it. */
type Aside = { range: Range; whole: boolean }

/** The asides of a stretch that tell a fact of their own, in order; each begins behind its comma. */
export function asidesOf(analysis: Analysis, [from, to]: Range): Aside[] {
  const found: Aside[] = []
  for (let at = from + 2; at < to - 2; at += 1) {
    if (lowAt(analysis, at) !== ',') continue
    const comma = nextComma(analysis, at + 1, to)
    const told = NOUNS.test(lowAt(analysis, at + 1))
    const open = told && finiteIn(analysis.verbs, from, at) >= 0 && finiteIn(analysis.verbs, at + 1, comma) >= 0
    const end = open || flagsAt(analysis, comma - 1) & is.COORDINATOR ? to : comma
    if (end - at < 4) continue
    if (finiteIn(analysis.verbs, from, at) >= 0 && goesOn(analysis, at + 1, end)) {
      found.push({ range: [at + 1, end], whole: !/^(?:due|ranging)$/.test(lowAt(analysis, at + 1)) })
    } else if (tellsSomething(analysis, [at + 1, end], end >= to)) {
      found.push({ range: [at + 1, end], whole: OWN.test(lowAt(analysis, at + 1)) })
    } else if (found.at(-1)?.range[1] !== at && isKnown(analysis, at + 1) && elsewhere(analysis, [from, at], [end, to]))
      found.push({ range: [at + 1, end], whole: false })
    else continue
    at = end - 1
  }
  return found
}

/** A participle is an aside only where the clause has its verb before or behind it. */
const elsewhere = ({ verbs }: Analysis, before: Range, behind: Range): boolean =>
  finiteIn(verbs, ...before) >= 0 || finiteIn(verbs, ...behind) >= 0

/** Asides within the piece, each as a piece of its own with what it tells of. */
export function besides(analysis: Analysis, piece: Piece): Piece[] {
  const [from, to] = piece.range
  return asidesOf(analysis, piece.range).map(({ range, whole }) => {
    const verb = finiteIn(analysis.verbs, from, range[0])
    const own = verb < 0 ? ([from, from] as const) : subjectOf(analysis, from, verb, to)
    const doer = own[1] > own[0] ? own : piece.subject
    const noun = nounBefore(analysis, range[0] - 1, from)
    const subject = doer && (whole || isDate(analysis, noun)) ? doer : noun
    if (lowAt(analysis, range[0]) === 'meaning' && finiteIn(analysis.verbs, ...range) >= 0) {
      const that = lowAt(analysis, range[0] + 1) === 'that' ? 2 : 1
      return { range: [range[0] + that, range[1]], role: 'adverbial', report: piece.report, subject: null }
    }
    return { range, role: 'apposition', report: piece.report, subject }
  })
}

/** ", the lowest since 1951" behind "in January" tells of what fell in January. */
export function isDate({ tokens, language }: Analysis, [from, to]: Range): boolean {
  const words = tokens.slice(from, to).filter(({ word }) => word)
  const { months, weekdays } = language
  const dates = (low: string): boolean => months.includes(low) || weekdays.includes(low) || /^\d{1,4}$/.test(low)
  return words.length > 0 && words.every(({ low }) => dates(low))
}

/** The piece without the asides that close it. */
export function withoutAsides(analysis: Analysis, piece: Piece): Piece {
  const [from, to] = piece.range
  let end = to
  for (const { range } of asidesOf(analysis, piece.range).reverse()) {
    if (analysis.tokens.slice(range[1], end).some((token) => token.word)) break
    end = range[0] - 1
  }
  return end < to && finiteIn(analysis.verbs, from, end) >= 0 ? { ...piece, range: [from, end] } : piece
}

const nextComma = (analysis: Analysis, at: number, to: number): number => {
  let end = at
  while (end < to && !/^[,;]$/u.test(lowAt(analysis, end))) end += 1
  return end
}

const NO_PARTICIPLES = setOf(`including excluding according depending regarding concerning following during starting
  spring morning evening thing something nothing anything everything king wing string building`)
const TELLING = /^(?:meaning|claiming|saying|arguing|adding|suggesting|showing|proving|warning|noting|leaving|making)$/

/** ", eliminating 640 jobs", ", due to open in May": what follows from the clause. */
function goesOn(analysis: Analysis, at: number, end: number): boolean {
  if (analysis.language.code !== 'en') return false
  const adverb = (flagsAt(analysis, at) & is.ADVERB) !== 0 || /^(?:thus|thereby)$/.test(lowAt(analysis, at))
  const low = lowAt(analysis, adverb ? at + 1 : at)
  if (low === 'due') return lowAt(analysis, at + 1) === 'to' && (flagsAt(analysis, at + 2) & is.INFINITIVE) !== 0
  if (!/^[a-z]{3,}ing$/.test(low) || NO_PARTICIPLES.has(low)) return false
  // "…, increasing demand would …": a subject, unless it is one that tells what is thought.
  return TELLING.test(low) || !analysis.verbs.slice(at, end).some((sure) => sure > 1)
}

/** ", also known as …", ", located in …": a participle with its preposition. */
function isKnown(analysis: Analysis, at: number): boolean {
  if (analysis.language.code !== 'en') return false
  const first = flagsAt(analysis, at) & is.ADVERB ? at + 1 : at
  if (!(flagsAt(analysis, first) & is.PARTICIPLE) || flagsAt(analysis, first) & is.AUXILIARY) return false
  return (flagsAt(analysis, first + 1) & is.PREPOSITION) !== 0 || lowAt(analysis, first + 1) === 'as'
}

function tellsSomething(analysis: Analysis, [from, to]: Range, last: boolean): boolean {
  const { code } = analysis.language
  const [first, second] = [lowAt(analysis, from), lowAt(analysis, from + 1)]
  const tokens = analysis.tokens.slice(from, to)
  const figures = tokens.some((token) => hasDigit(token.text) || token.flags & is.NUMBER)
  if (/^(?:or|of|ofwel|oftewel)$/.test(first)) {
    return (MEASURE[code]?.test(second) === true || first.startsWith('of')) && figures && second !== 'meer'
  }
  if (flagsAt(analysis, from) & (is.COORDINATOR | (is.RELATIVE & ~is.DETERMINER & ~is.PRONOUN))) return false
  if (first === 'against' && /^(?:a|an|the)$/.test(second)) return figures
  if (first === 'incl' || first === 'inclusief') return true
  const counts = hasDigit(first) || (flagsAt(analysis, from) & is.NUMBER) !== 0
  if (counts && tokens.some(({ low }, at) => /^(?:dan|than)$/.test(low) && COMPARES.test(tokens[at - 1]?.low ?? ''))) {
    return finiteIn(analysis.verbs, from, to) < 0
  }
  if (MEASURE[code]?.test(first)) return figures || tokens.some((token) => MEASURED.test(token.low))
  if (/^(?:a|een|de)$/.test(first) && FRACTIONS.test(second)) return true
  if (finiteIn(analysis.verbs, from, to) >= 0) return NOUNS.test(first) && (last || !PLAIN.test(first))
  const best = SUPERLATIVE[code]
  return (
    (ARTICLE.test(first) || OWN.test(first) || /^(?:an?|een)$/.test(first)) &&
    best !== undefined &&
    (best.test(second) || best.test(lowAt(analysis, from + 2)))
  )
}
