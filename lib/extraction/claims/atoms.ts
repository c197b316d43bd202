/** Takes a sentence that stands by itself apart more finely than one in an article: its lists too. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { asidesOf } from '../clauses/appositions'
import { finiteIn } from '../clauses/finite'
import { listIn } from '../clauses/joining/lists'
import { nounBefore } from '../clauses/nouns'
import { subjectOf } from '../clauses/subjects'
import type { Piece } from './pieces'

/** Whether the sentence is the whole text: then there is no article whose claims would drown in its details. */
export const standsAlone = ({ text, span }: Analysis): boolean => span.start === 0 && span.end >= text.trimEnd().length

/** The piece as the propositions it is made of: its restrictive clauses, then the members of its lists. */
export const atomsOf = (analysis: Analysis, piece: Piece): Piece[] =>
  restrictiveOf(analysis, withoutInserts(analysis, piece)).flatMap((part) => membersOf(analysis, part))

const LEAST = 3

/** The piece without the asides within it: they are pieces of their own. */
function withoutInserts(analysis: Analysis, piece: Piece): Piece {
  const inner = asidesOf(analysis, piece.range).filter(({ range }) => range[1] < piece.range[1] - 1)
  if (inner.length === 0) return piece
  return { ...piece, omit: inner.map(({ range: [from, to] }): Range => [from - 1, to + 1]) }
}

/** "a tool that links data": a fact of its own about the noun, or about what is said to be such a tool. */
function restrictiveOf(analysis: Analysis, piece: Piece): Piece[] {
  const [from, to] = piece.range
  const verb = finiteIn(analysis.verbs, from, to)
  if (verb < 0) return [piece]
  for (let at = Math.max(verb + 2, from + LEAST); at < to - LEAST; at += 1) {
    if (!opensRestrictive(analysis, at)) continue
    const own = subjectOf(analysis, from, verb, to)
    if (lowAt(analysis, own[0]) === 'there') return [piece]
    const doer = own[1] > own[0] ? own : piece.subject
    const noun = nounBefore(analysis, at, verb + 1)
    const renamed = lowAt(analysis, noun[0] - 1) === ',' && (flagsAt(analysis, noun[0]) & is.DETERMINER) !== 0
    const nearest = renamed ? nounBefore(analysis, noun[0] - 1, verb + 1) : noun
    const subject = doer && isSaidOf(analysis, verb, at) ? doer : nearest
    const head = { ...piece, range: [from, renamed ? noun[0] - 1 : at] as Range }
    const clause: Piece = { range: [at, to], role: 'relative', report: piece.report, subject }
    return [head, ...restrictiveOf(analysis, clause)]
  }
  return [piece]
}

/** "is a company that …": the noun is said of the subject, with no other verb in between. */
function isSaidOf(analysis: Analysis, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i += 1) if (flagsAt(analysis, i) & (is.PARTICIPLE | is.INFINITIVE)) return false
  return /^(?:is|are|was|were)$/.test(lowAt(analysis, verb)) && lowAt(analysis, at - 1) !== ','
}

function opensRestrictive(analysis: Analysis, at: number): boolean {
  if (!/^(?:who|that|which)$/.test(lowAt(analysis, at))) return false
  const before = analysis.tokens[at - 1]
  const closed = is.PREPOSITION | is.PRONOUN | is.SUBORDINATOR | is.COORDINATOR | is.SPEECH | is.DETERMINER | is.ADVERB
  if (!before?.word || before.flags & closed || (analysis.verbs[at - 1] ?? 0) > 0) return false
  const next = flagsAt(analysis, at + 1) & is.ADVERB ? at + 2 : at + 1
  return (analysis.verbs[next] ?? 0) > 0
}

/** The piece once for each member of its list, without the others. */
function membersOf(analysis: Analysis, piece: Piece): Piece[] {
  const list = listIn(analysis, piece.range)
  const [first, last] = [list?.items[0], list?.items.at(-1)]
  if (!list || !first || !last) return exampleOf(analysis, piece)
  const omitting = (...ranges: Range[]): Piece => ({
    ...piece,
    omit: [...(piece.omit ?? []), ...ranges.filter(([from, to]) => to > from)],
  })
  const each = list.items.map(([from, to]) => omitting([first[0], from], [to, last[1]]))
  return list.opener >= 0 ? [omitting([list.opener, last[1]]), ...each] : each
}

/** "most reactions, including those with acids": the whole, and the example. */
function exampleOf(analysis: Analysis, piece: Piece): Piece[] {
  const [from, to] = piece.range
  for (let at = from + LEAST; at < to - 2; at += 1) {
    if (lowAt(analysis, at) !== ',' || !/^(?:including|such)$/.test(lowAt(analysis, at + 1))) continue
    if (finiteIn(analysis.verbs, from, at) >= 0) return [{ ...piece, range: [from, at] }, piece]
  }
  return [piece]
}
