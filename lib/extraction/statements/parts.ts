/** Lays out a statement: its subject in front where the piece leaves it out, its words in the order of a main one. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import type { Piece } from '../claims/pieces'
import { mainOrder, subjectFirst, type Part } from './word-order'

/** "waaraan zij meeschreef": the preposition within the relative word. */
const WHERE: Record<string, string> = Object.fromEntries([
  ...['aan', 'bij', 'door', 'in', 'na', 'naar', 'onder', 'op', 'over', 'tegen', 'uit', 'van', 'voor'].map((at) => [at, at]),
  ['mee', 'met'], ['toe', 'tot'], ['', 'in'],
])
const LINKING =
  setOf(`because although though while whereas as since omdat doordat terwijl hoewel aangezien want but and maar en`)

/** The parts of the statement in order; `head` is the subject that the piece needs in front. */
export function partsOf(analysis: Analysis, piece: Piece, range: Range, head: string | null): Part[] {
  const low = lowAt(analysis, range[0])
  if (head && piece.role === 'relative' && flagsAt(analysis, range[0]) & is.RELATIVE) {
    return relativeParts(analysis, range, head, low)
  }
  // "van wie bijna een op de vijf vrouw is" keeps its words.
  if (head && lowAt(analysis, range[0] + 1) === 'wie') return [`[${head}]`, range]
  if (head && piece.role === 'apposition') return [`[${head} ${isWord(analysis, head)}]`, range]
  const linked = range[0] > 0 && LINKING.has(low) && range[1] - range[0] > 3
  const bare: Range = linked ? [range[0] + 1, range[1]] : range
  if (head) return [`[${head}]`, ...(endsInVerb(analysis, bare) ? mainOrder(analysis, bare, true) : [bare])]
  const cue = piece.report?.sort === 'according' ? piece.report : null
  const after = cue?.speaker && cue.cue[0] <= range[0] ? Math.max(cue.speaker[1], range[0]) : -1
  if (after >= range[0] && after < range[1]) return subjectFirst(analysis, [after, range[1]])
  return isSubordinate(analysis, piece, bare) ? mainOrder(analysis, bare, false) : [bare]
}

function relativeParts(analysis: Analysis, [from, to]: Range, head: string, low: string): Part[] {
  const rest: Range = [from + 1, to]
  if (analysis.language.code !== 'nl') {
    if (low === 'whose') return [`[${head}${head.endsWith('s') ? '’' : '’s'}]`, rest]
    return [`[${head}]`, rest]
  }
  if (low === 'wiens' || low === 'wier') {
    const [own, ...others] = mainOrder(analysis, rest, false)
    return own && others.length > 0 ? [own, `[van ${head}]`, ...others] : [rest, `[van ${head}]`]
  }
  const place = low.startsWith('waar') ? WHERE[low.slice(4)] : undefined
  const object = place === undefined && isSubject(analysis, from + 1)
  if (place === undefined && !object) return [`[${head}]`, ...mainOrder(analysis, rest, true)]
  const parts = mainOrder(analysis, rest, false)
  const named = place === undefined ? `[${head}]` : `[${place} ${head}]`
  return parts.length > 1 ? [...parts.slice(0, 2), named, ...parts.slice(2)] : [rest, named]
}

const isSubject = (analysis: Analysis, at: number): boolean => {
  const flags = flagsAt(analysis, at)
  return (flags & is.SUBJECT) !== 0 && !(flags & (is.DETERMINER | is.RELATIVE))
}

/** A clause whose last word is its finite verb is a subordinate one, whatever opened it. */
function endsInVerb(analysis: Analysis, [from, to]: Range): boolean {
  const verb = finiteIn(analysis.verbs, from, to)
  if (verb <= from) return false
  for (let at = verb + 1; at < to; at += 1) {
    const word = analysis.tokens[at]?.word
    if (word && !(flagsAt(analysis, at) & (is.PARTICIPLE | is.INFINITIVE))) return false
  }
  return true
}

function isSubordinate(analysis: Analysis, piece: Piece, range: Range): boolean {
  const before = lowAt(analysis, range[0] - 1)
  const opened = (flagsAt(analysis, range[0] - 1) & is.SUBORDINATOR) !== 0 && before !== 'of' && range[0] > 0
  return opened || (piece.report?.sort === 'indirect' && endsInVerb(analysis, range)) || endsInVerb(analysis, range)
}

const PLURAL: Record<string, RegExp> = { nl: /\p{L} en \p{L}|\p{N} en \p{N}/u, en: / and / }
const BE: Record<string, readonly [one: string, many: string]> = { nl: ['is', 'zijn'], en: ['is', 'are'] }

/** "is" or "are", by what stands in front. */
function isWord({ language }: Analysis, head: string): string {
  const [one, many] = BE[language.code] ?? ['–', '–']
  return PLURAL[language.code]?.test(head) ? many : one
}
