/** Finds whom or what a clause tells of when it does not name its subject itself. */
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { isDate } from '../clauses/appositions'
import type { Clause } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import { nounBefore } from '../clauses/nouns'
import * as is from '../languages/lexicon'
import type { Piece } from './pieces'

/** The subject that the clause at `place` lacks: `own` is its own, `last` that of the clauses before; null if none. */
export function subjectFor(
  analysis: Analysis,
  clauses: readonly Clause[],
  place: number,
  own: Range,
  last: Range,
): Range | null {
  const clause = clauses[place]
  if (!clause) return null
  if (clause.role === 'relative') return antecedent(analysis, clauses, place)
  if (clause.role === 'main' && place > 0) {
    const head = clauses[place - 2]
    if (!head) return null
    // A head with a verb of its own is a clause; what goes on is its last noun.
    const told = finiteIn(analysis.verbs, head.lead, head.to) >= 0
    return told ? nounBefore(analysis, head.to, lastVerb(analysis, head.to, head.lead)) : [head.lead, head.to]
  }
  // "Dat het zo laat werd, viel op": the clause that stands first is the subject.
  const first = clauses[0]
  if (place === 1 && first && first.lead > first.from && lowAt(analysis, first.from) === 'dat' && own[1] <= own[0]) {
    return [first.from, first.to]
  }
  if (clause.role === 'shared') return hangsOn(analysis, clause) ? governed(clause.governor, last) : last
  const needs = clause.role === 'coordinate' || clause.role === 'insert'
  return needs && own[1] <= own[0] && last[1] > last[0] ? last : null
}

/** "was born in Lagos and moved to London": a past form may have no need of the auxiliary. */
function hangsOn(analysis: Analysis, { governor, lead }: Clause): boolean {
  if (!/^(?:was|were)$/.test(lowAt(analysis, governor)) || !(flagsAt(analysis, lead) & is.PAST)) return true
  return /^(?:by|with|in|as|for)$/.test(lowAt(analysis, lead + 1))
}

/** The subject with its auxiliary, "hij zou", where the two stand side by side. */
function governed(governor: number, subject: Range): Range | null {
  if (subject[1] <= subject[0]) return null
  if (subject[1] === governor) return [subject[0], governor + 1]
  return subject[0] === governor + 1 ? [governor, subject[1]] : subject
}

/**
 * The noun before the first of several relative clauses: "…, die het onderzoek leidde en eerder bij het RIVM
 * werkte".
 */
function antecedent(analysis: Analysis, clauses: readonly Clause[], place: number): Range | null {
  let at = place
  while (at > 0 && clauses[at]?.role === 'relative' && (clauses[at]?.joint ?? -1) >= 0) at -= 1
  const first = clauses[at]
  // ", wat 600.000 euro kost": the whole clause is meant, not its last noun.
  if (!first || lowAt(analysis, first.lead) === 'wat') return null
  const from = lastVerb(analysis, first.from, clauses[at - 1]?.lead ?? 0)
  const noun = nounBefore(analysis, first.from, from)
  return isDate(analysis, noun) && noun[0] - 1 > from ? nounBefore(analysis, noun[0] - 1, from) : noun
}

const lastVerb = ({ verbs }: Analysis, before: number, from: number): number => {
  for (let at = before - 1; at >= from; at -= 1) if ((verbs[at] ?? 0) > 1) return at + 1
  return from
}

/**
 * The relative pronoun whose clause goes on after the conjunction: "een fenomeen dat het geweld voedt en levens kost";
 * -1 where the clause is none of these.
 */
export function relativeBefore(analysis: Analysis, clause: Clause, before: Clause | undefined): number {
  if (!before || before.role === 'relative' || !analysis.language.verbLast) return -1
  const verb = finiteIn(analysis.verbs, clause.lead, clause.to)
  if (verb < lastWord(analysis, clause.to) - 2 || verb <= clause.lead + 1) return -1
  const first = flagsAt(analysis, clause.lead)
  if (first & is.SUBJECT || first & (is.SUBORDINATOR & ~is.PREPOSITION)) return -1
  for (let at = before.to - 1; at > before.lead; at -= 1) {
    if (!/^(?:die|dat)$/.test(lowAt(analysis, at))) continue
    const noun = flagsAt(analysis, at - 1)
    return analysis.tokens[at - 1]?.word && !(noun & CLOSED) && (analysis.verbs[at - 1] ?? 0) === 0 ? at : -1
  }
  return -1
}

const CLOSED = is.PREPOSITION | is.ADVERB | is.COORDINATOR | is.SUBORDINATOR | is.PRONOUN | is.PARTICIPLE | is.SPEECH

const lastWord = ({ tokens }: Analysis, to: number): number => {
  let at = to - 1
  while (at > 0 && !tokens[at]?.word) at -= 1
  return at
}

/** "…, terwijl die in 1976 nog 5 meter bedroeg": the pronoun that stands first means the subject before. */
export function meant(analysis: Analysis, piece: Piece, last: Range): Piece {
  const [from] = piece.range
  const pronoun = piece.role === 'adverbial' && /^(?:die|dat)$/.test(lowAt(analysis, from)) && last[1] > last[0]
  const verb = /^(?:bedroeg|bedraagt|was|is|waren|zijn|lag|ligt|had|heeft|stond|kostte|telde)$/
  const end = lastWord(analysis, piece.range[1])
  return pronoun && (verb.test(lowAt(analysis, end)) || verb.test(lowAt(analysis, end - 1)))
    ? { ...piece, role: 'relative', subject: last }
    : piece
}

/** "… en pakte de fiets": what follows a verb that stands first is its object, unless it can only be its subject. */
export function isElided(analysis: Analysis, clause: Clause, verb: number): boolean {
  if (clause.joint < 0 || clause.role !== 'coordinate') return false
  if (verb !== clause.lead || !analysis.language.verbLast) return false
  const next = flagsAt(analysis, verb + 1)
  if (next & is.SUBJECT && !(next & is.DETERMINER)) return false
  return !(flagsAt(analysis, verb) & (is.AUXILIARY | is.MODAL) && next & (is.DETERMINER | is.POSSESSIVE))
}
