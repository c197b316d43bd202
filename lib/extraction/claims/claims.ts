/** Makes claims of an article's sentences: what is claimed, who says so, of what kind it is and what it is worth. */
import { quotationsOf } from '../clauses/quotations'
import type { Block, ExtractedClaim, Span } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { analysisOf, wordsIn, type Analysis, type Range } from '../clauses/analysis'
import { calendarOf } from '../statements/calendar'
import { finiteIn } from '../clauses/finite'
import { hasDigit } from '../tokens'
import { piecesOf, type Piece } from './pieces'
import { standingOf, subjectOfArticle } from './standing'
import { weighed, type Worded } from './weighing'
import { Cast } from '../speech/cast'
import { type Voice, Voices } from '../speech/voices'
import { namesIn } from '../statements/context'
import { topicsOf, type Heard, type Mentioned, type Topic } from '../statements/topics'
import { statementOf, type Setting } from '../statements/statements'

/** `blocks` are those that tell the article, `sentences` theirs, `furniture` is the text of all others. */
export type Source = {
  text: string
  date?: string
  language: Language
  blocks: readonly Block[]
  sentences: readonly Span[][]
  furniture: string
}

type Told = { analysis: Analysis; block: Block; pieces: Piece[] }
const LONGEST = 2500

/** Claims in the order of the text. */
export function claimsOf(source: Source): ExtractedClaim[] {
  const { text, language } = source
  const told = source.blocks.map((block, place): Told[] => {
    const quotations = quotationsOf(text, block.start, block.end)
    return (source.sentences[place] ?? [])
      .flatMap((span) => windowsOf(text, span))
      .map((span) => {
        const analysis = analysisOf(text, span, quotations, language)
        const silent = block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'caption'
        return { analysis, block, pieces: silent ? [] : piecesOf(analysis) }
      })
  })
  const cast = new Cast()
  for (const { analysis } of told.flat()) cast.read(analysis)
  cast.forget()
  const { topics, names, mentioned } = topicsOf(told.flat().map(heardOf), cast, voicesIn(told.flat(), cast))
  const calendar = calendarOf(source.date, source.furniture, text, language)
  const opening = told.flat().filter(({ block }) => WEIGHTS[block.kind] !== undefined)
  const subject = subjectOfArticle(
    opening.map(({ analysis }) => analysis),
    mentioned,
  )
  const setting: Place = { cast, calendar, topics, names, mentioned, subject, near: [], speaker: null }
  return told
    .flatMap((sentences) => blockClaims(sentences, setting))
    .flatMap((worded) => weighed(worded, language) ?? [])
}

/** The people who are quoted in the article. */
function voicesIn(told: readonly Told[], cast: Cast): Set<string> {
  const voices = new Set<string>()
  for (const { analysis, pieces } of told) {
    for (const { report } of pieces) {
      const found = report?.speaker ? cast.find(wordsIn(analysis, report.speaker)) : null
      if (found?.person) voices.add(found.full)
    }
  }
  return voices
}

const WEIGHTS: Partial<Record<Block['kind'], number>> = { headline: 3, lead: 2, subhead: 2 }

const heardOf = ({ analysis, block }: Told): Heard => ({ analysis, weight: WEIGHTS[block.kind] ?? 1 })

/** A sentence as it is, or, where nobody could read it, in stretches that can be analysed in bounded time. */
function windowsOf(text: string, span: Span): Span[] {
  const windows: Span[] = []
  let start = span.start
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : start + LONGEST
    windows.push({ start, end })
    start = end
  }
  windows.push({ start, end: span.end })
  return windows
}

type Place = Setting & { subject: ReadonlySet<string>; mentioned: Mentioned; next?: Analysis }

function blockClaims(sentences: readonly Told[], setting: Place): Worded[] {
  const { cast } = setting
  const voices = new Voices(sentences, cast)
  let near: Topic[] = []
  return sentences.flatMap(({ analysis, block, pieces }, place) => {
    const heard = voices.at(place)
    const told = voices.announces(place) ? [] : pieces
    const claims = told.flatMap((piece, at) => {
      const voice = heard[at]
      if (!voice) return []
      cast.spoke(voice.speaker)
      return claimOf(analysis, block, piece, voice, { ...setting, near, next: sentences[place + 1]?.analysis }) ?? []
    })
    cast.read(analysis)
    near = [...namesIn(setting.mentioned.get(analysis) ?? []), ...near].slice(0, 6)
    return claims
  })
}

function claimOf(
  analysis: Analysis,
  block: Block,
  piece: Piece,
  voice: Voice,
  setting: Place,
): Worded | null {
  const range = trimmedRange(analysis, piece.range)
  const [first, last] = [analysis.tokens[range[0]], analysis.tokens[range[1] - 1]]
  if (!first || !last || !isTold(analysis, range, piece)) return null
  const quote = analysis.text.slice(first.start, last.end)
  const cut: string[] = []
  for (let at = range[0]; at < range[1]; at += 1) {
    const token = analysis.tokens[at]
    if (token?.word) cut.push(token.low)
  }
  return {
    start: first.start,
    end: last.end,
    quote,
    statement: statementOf(analysis, piece, range, { ...setting, speaker: voice.speaker }),
    ...voice,
    cut,
    early: block.kind === 'lead',
    place: first.start / Math.max(1, analysis.text.length),
    bare: piece.role === 'relative' || piece.role === 'apposition',
    ...standingOf(analysis, range, setting.next, setting.subject),
  }
}

/** Whether the piece says enough to be a claim: three words, and a verb or a figure unless the sentence has none. */
function isTold(analysis: Analysis, [from, to]: Range, piece: Piece): boolean {
  let [words, figure] = [0, false]
  for (let at = from; at < to; at += 1) {
    const token = analysis.tokens[at]
    if (!token?.word) continue
    words += 1
    figure ||= hasDigit(token.text)
  }
  if (words < 3) return false
  if (piece.role === 'apposition' || piece.role === 'shared' || finiteIn(analysis.verbs, from, to) >= 0) return true
  if (piece.role === 'insert') return figure
  return piece.role === 'main' && words > 3 && finiteIn(analysis.verbs, 0, analysis.tokens.length) < 0
}

/** The range without signs at its ends; marks of a quotation that is quoted whole are left out too. */
function trimmedRange(analysis: Analysis, [from, to]: Range): Range {
  const low = (at: number): string => analysis.tokens[at]?.low ?? ''
  let [begin, end] = [from, to]
  while (begin < end && /^[,;:–—.“„«"]$/u.test(low(begin)) && !isShort(analysis, begin, end)) begin += 1
  while (end > begin && /^[,;:–—]$/u.test(low(end - 1))) end -= 1
  const opened = begin > from && /^[“„«"]$/u.test(low(begin - 1))
  if (/^[”»"]$/u.test(low(end - 1)) && (opened || analysis.quotes[begin] === analysis.quotes[end - 1])) end -= 1
  while (end > begin && /^[,;:]$/u.test(low(end - 1))) end -= 1
  return [begin, end]
}

/** A quotation that ends before the range does is a phrase within it, and keeps its marks. */
const isShort = ({ quotes, tokens }: Analysis, at: number, to: number): boolean =>
  /^[“„«"]$/u.test(tokens[at]?.low ?? '') && quotes[at] !== quotes[to - 1]
