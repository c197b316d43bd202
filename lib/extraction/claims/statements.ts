/**
 * Words a claim so that it stands alone: names for pronouns, dates for days, its subject, all in
 * [brackets].
 */
import * as is from '../languages/lexicon'
import { flagsAt, type Analysis, type Range } from '../clauses/analysis'
import { type Calendar } from './calendar'
import { datesIn } from './dates'
import type { Piece } from './pieces'
import type { Report } from '../speech/reports'
import type { Cast } from '../speech/cast'
import { descriptions, namedPhrase, pronouns } from './insertions'
import { pastTense } from './tenses'

export type Setting = { cast: Cast; calendar: Calendar | null; speaker: string | null }

export type Edit = { at: number; remove: number; words: string }

const OUTER = /["“”„«»‘’,;:\s]/u

/** The words without the marks and signs around them. */
export function bareOf(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && OUTER.test(words.charAt(from)) && !/^’[a-z]/u.test(words.slice(from, from + 2))) from += 1
  while (to > from && OUTER.test(words.charAt(to - 1)) && words.charAt(to - 1) !== '’') to -= 1
  const bare = words.slice(from, to)
  const open = bare.lastIndexOf('“')
  return open >= 0 && bare.indexOf('”', open) < 0 && words.charAt(to) === '”' ? `${bare}”` : bare
}

/** The statement of the piece; `range` is what the claim quotes. */
export function statementOf(analysis: Analysis, piece: Piece, range: Range, setting: Setting): string {
  const { text, tokens } = analysis
  const [from, to] = range
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const edits: Edit[] = []
  const relative = piece.role === 'relative' && (flagsAt(analysis, from) & is.RELATIVE) !== 0
  const head =
    piece.subject && piece.subject[1] > piece.subject[0] ? namedPhrase(analysis, piece.subject, setting) : null
  if (relative && head) edits.push({ at: start, remove: (tokens[from]?.end ?? start) - start, words: '' })
  edits.push(
    ...pronouns(analysis, [from + (relative ? 1 : 0), to], setting),
    ...descriptions(analysis, range, setting),
  )
  for (const [first, next] of piece.omit ?? []) {
    const at = tokens[first]?.start ?? start
    edits.push({ at, remove: (tokens[next - 1]?.end ?? end) - at, words: '' })
  }
  if (piece.report?.sort === 'according') edits.push(...unreported(analysis, piece.report, range))
  if (setting.calendar) {
    const ahead =
      /\b(?:will|zal|zullen|gaat|gaan|beslist|komend|komende|volgende|next|faces|sentenced)\b/u.test(
        text.slice(start, end),
      ) || !pastTense(analysis, range)
    for (const { at, words } of datesIn(text.slice(start, end), setting.calendar, analysis.language, ahead)) {
      edits.push({ at: start + at, remove: 0, words: ` [${words}]` })
    }
  }
  const body = bareOf(apply(text, start, end, edits))
  const link =
    piece.role === 'apposition' && head
      ? analysis.language.code === 'nl'
        ? ' is'
        : analysis.language.code === 'en'
          ? ' is'
          : ''
      : ''
  const told = head ? `[${head}${link}] ${body}` : body
  const first = told.charAt(0).toUpperCase() + told.slice(1)
  const stop = /[.!?…]["”’»]?$/u.exec(first)
  const bare = stop ? first.slice(0, stop.index) : first
  return `${bare}${stop ? stop[0].replace(/["”’»]/u, '') : '.'}`
}

/** Takes "volgens X" out of the statement, because the speaker is told beside it. */
function unreported(analysis: Analysis, { cue, speaker }: Report, [from, to]: Range): Edit[] {
  if (!speaker || cue[0] <= from || speaker[1] > to) return []
  const start = analysis.tokens[cue[0]]?.start ?? 0
  const end = analysis.tokens[speaker[1] - 1]?.end ?? start
  return [{ at: start, remove: end - start, words: '' }]
}

function apply(text: string, start: number, end: number, edits: Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits.sort((a, b) => a.at - b.at || b.remove - a.remove)) {
    if (edit.at < at || edit.at > end) continue
    out += text.slice(at, edit.at) + edit.words
    at = edit.at + edit.remove
  }
  return (out + text.slice(at, end)).replace(/\s+/gu, ' ').replace(/ (?=[,.;])/gu, '')
}
