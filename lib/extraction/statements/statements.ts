/**
 * Words a claim so that it stands alone: names for pronouns, dates for days, its subject, all in
 * [brackets].
 */
import type { Analysis, Range } from '../clauses/analysis'
import { type Calendar } from './calendar'
import { datesIn, dateWordsOf } from './dates'
import { contextOf } from './context'
import type { Piece } from '../claims/pieces'
import type { Report } from '../speech/reports'
import type { Cast } from '../speech/cast'
import type { Names } from './mentions'
import type { Topic } from './topics'
import { descriptions, namedPhrase, pronouns } from './insertions'
import { partsOf } from './parts'
import { bareOf, paired } from './marks'
import { timeOf } from './tenses'

export type Setting = {
  cast: Cast
  calendar: Calendar | null
  topics: readonly Topic[]
  names: Names
  near: readonly Topic[]
  speaker: string | null
}

export type Edit = { at: number; remove: number; words: string }

/** The statement of the piece; `range` is what the claim quotes. */
export function statementOf(analysis: Analysis, piece: Piece, range: Range, setting: Setting): string {
  const head =
    piece.subject && piece.subject[1] > piece.subject[0] ? namedPhrase(analysis, piece.subject, setting) : null
  const parts = partsOf(analysis, piece, range, head)
  const edits = editsOf(analysis, piece, range, setting)
  const body = bareOf(parts.map((part) => (typeof part === 'string' ? part : told(analysis, part, edits))).join(' '))
  const tidy = paired(body.replace(/\s+/gu, ' ').replace(/ (?=[,.;])/gu, ''))
  const first = tidy.replace(/^\[?./u, (head) => head.toUpperCase())
  const stop = /[.!?…]["”’»]?$/u.exec(first)
  const bare = stop ? first.slice(0, stop.index) : first
  const context = contextOf(bare, analysis, range, setting.speaker, setting)
  const about = context.length > 0 ? ` [(${context.join(', ')})]` : ''
  return `${bare}${about}${stop ? stop[0].replace(/["”’»]/u, '') : '.'}`
}

function editsOf(analysis: Analysis, piece: Piece, range: Range, setting: Setting): Edit[] {
  const { text, tokens, language } = analysis
  const [from, to] = range
  const start = tokens[from]?.start ?? 0
  const stretch = text.slice(start, tokens[to - 1]?.end ?? start)
  const edits: Edit[] = [...pronouns(analysis, range, setting), ...descriptions(analysis, range, setting)]
  for (const [first, next] of piece.omit ?? []) {
    const at = tokens[first]?.start ?? start
    edits.push({ at, remove: (tokens[next - 1]?.end ?? at) - at, words: '' })
  }
  if (piece.report?.sort === 'according') edits.push(...unreported(analysis, piece.report, range))
  if (setting.calendar && namesDay(analysis, range)) {
    const time = timeOf(analysis, range, stretch)
    for (const { at, remove, words } of datesIn(stretch, setting.calendar, language, time)) {
      edits.push({ at: start + at, remove, words: remove > 0 ? `[${words}]` : ` [${words}]` })
    }
  }
  return edits.sort((a, b) => a.at - b.at || b.remove - a.remove)
}

function namesDay({ tokens, language }: Analysis, [from, to]: Range): boolean {
  const words = dateWordsOf(language)
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.low ?? '')) return true
  return false
}

/** The words of a part with the edits that fall within it. */
function told({ text, tokens }: Analysis, [from, to]: Range, edits: readonly Edit[]): string {
  if (to <= from) return ''
  const start = tokens[from]?.start ?? 0
  return apply(text, start, tokens[to - 1]?.end ?? start, edits)
}

/** Takes "volgens X" out of the statement, because the speaker is told beside it. */
function unreported(analysis: Analysis, { cue, speaker }: Report, [from, to]: Range): Edit[] {
  if (!speaker || cue[0] <= from || speaker[1] > to) return []
  const start = analysis.tokens[cue[0]]?.start ?? 0
  const end = analysis.tokens[speaker[1] - 1]?.end ?? start
  return [{ at: start, remove: end - start, words: '' }]
}

function apply(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits) {
    if (edit.at < at || edit.at > end) continue
    out += text.slice(at, edit.at) + edit.words
    at = edit.at + edit.remove
  }
  return out + text.slice(at, end)
}
