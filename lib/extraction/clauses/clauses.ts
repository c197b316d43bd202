/** Splits a stretch of a sentence into clauses that each carry a fact. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { hasDigit } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { finiteIn } from './finite'
import { comma, finite, reach, type Scan } from './joints'
import { joinsBare, joinsRow } from './joining/commas'
import { joinsClauses, type Joins } from './joining/model'
import { governorOf } from './joining/shared'

export type Role = 'main' | 'coordinate' | 'shared' | 'relative' | 'adverbial' | 'insert'

/**
 * Tokens `from` to `to`, end exclusive; `lead` is where the clause itself begins after its conjunction; `joint` is
 * where the coordination stands that opens it, else -1; `governor` is the auxiliary of an earlier clause that its
 * verb hangs on, else -1.
 */
export type Clause = { from: number; to: number; lead: number; role: Role; joint: number; governor: number }

const FACTUAL: Record<string, ReadonlySet<string>> = {
  nl: setOf('terwijl omdat doordat nadat hoewel aangezien waardoor zodat waarna al toen sinds'),
  en: setOf('while because after although though whereas when since as'),
}
const RELATIVES: Record<string, ReadonlySet<string>> = {
  nl: setOf(`die dat wie waarin waarbij waarvan waarmee waaraan waarop waarvoor waarover waaronder waartoe
    waaruit wat waar
    hetgeen wiens wier`),
  en: setOf('who which whose where whom'),
}
/** Conjunctions that need no comma before them. */
const BARE: Record<string, RegExp> = {
  nl: /^(?:omdat|doordat|hoewel|terwijl)$/,
  en: /^(?:because|although|while)$/,
}
const NONE: ReadonlySet<string> = new Set()

/** Conjunctions whose clause may stand first and tells a fact all the same. */
const FIRST: Record<string, ReadonlySet<string>> = {
  nl: setOf('terwijl omdat doordat nadat hoewel aangezien dat'),
  en: setOf('while because although though whereas as since'),
}

/** Clauses of the stretch in order of their beginning; the first is the main clause. They do not overlap. */
export function clausesOf(analysis: Analysis, [from, to]: Range, joins: Joins = joinsClauses): Clause[] {
  const { code } = analysis.language
  const scan: Scan = { analysis, from, to }
  const factual = FACTUAL[code] ?? NONE
  let last: Clause = { from, to, lead: from, role: 'main', joint: -1, governor: -1 }
  const clauses: Clause[] = [last]
  const open = (at: number, lead: number, role: Role, joint = -1, governor = -1) => {
    last.to = at
    last = { from: at, to, lead, role, joint, governor }
    clauses.push(last)
  }
  let turn = firstTurn(scan)
  for (let at = from + 1; at < to; at += 1) {
    const low = lowAt(analysis, at)
    const afterComma = comma(scan, at)
    const coordinator = (flagsAt(analysis, at) & is.COORDINATOR) !== 0 || low === '&'
    // Most tokens are words in the midst of a clause.
    if (analysis.tokens[at]?.word && !afterComma && !coordinator && !factual.has(low)) continue
    const first = at === last.lead + 1 && analysis.tokens[last.lead]?.word === false
    const whether = low === 'of' && (flagsAt(analysis, at - 1) & (is.SPEECH | is.COGNITION)) !== 0
    const joint = !first && !whether && coordinator
    if (at === turn) {
      last.lead = from + 1
      turn = -1
      open(at, at + 1, 'coordinate')
    } else if (low === ';' && finite(scan, last.lead, at) && finite(scan, at + 1, to)) open(at, at + 1, 'coordinate')
    else if (/^[–—]$/.test(low) && !isScore(analysis, at)) open(at, at + 1, last.role === 'insert' ? 'main' : 'insert')
    else if (afterComma && opensRelative(scan, at)) open(at - 1, at, 'relative')
    else if (
      (afterComma || (BARE[code]?.test(low) && !(flagsAt(analysis, at - 1) & is.ADVERB))) &&
      factual.has(low) &&
      finite(scan, at + 1, to) &&
      finite(scan, last.lead, at)
    ) {
      open(afterComma ? at - 1 : at, at + 1, 'adverbial')
    } else if (joint && joins(scan, at, last.lead, last.role)) {
      open(afterComma ? at - 1 : at, at + 1, last.role === 'relative' ? 'relative' : 'coordinate', at)
    } else if (joint) {
      const governor = governorOf(scan, at, last.lead)
      if (governor >= 0) open(afterComma ? at - 1 : at, at + 1, 'shared', -1, governor)
    } else if (low === ',' && joinsRow(scan, at, last.lead)) open(at, at + 1, 'coordinate', at)
    else if (joinsBare(scan, at, last.lead)) open(at, at + 1, 'coordinate')
    else if (
      last.role === 'relative' &&
      afterComma &&
      finite(scan, last.lead, at - 1) &&
      ((analysis.verbs[at] ?? 0) > 0 || goesOn(scan, at, clauses.at(-2)))
    ) {
      open(at - 1, at, 'main')
    }
  }
  return clauses
}

/** "For Anna, who lives here, the news came late": the head still wants its verb when the relative clause has one. */
const goesOn = (scan: Scan, at: number, head: Clause | undefined): boolean =>
  head?.role === 'main' &&
  !finite(scan, head.lead, head.to) &&
  (flagsAt(scan.analysis, at) & (is.DETERMINER | is.POSSESSIVE | is.PRONOUN)) !== 0 &&
  finite(scan, at, reach(scan, at))

/** "2 – 1", "1914 – 1918": no insert. */
const isScore = (analysis: Analysis, at: number): boolean =>
  hasDigit(lowAt(analysis, at - 1)) && hasDigit(lowAt(analysis, at + 1))

/** The comma where the main clause begins behind a clause that stands first: "Omdat het regent, blijven wij". */
function firstTurn(scan: Scan): number {
  const { analysis, from, to } = scan
  const low = lowAt(analysis, from)
  if (!FIRST[analysis.language.code]?.has(low)) return -1
  if (low === 'dat' && (flagsAt(analysis, from + 1) & is.ADVERB || (analysis.verbs[from + 1] ?? 0) > 0)) return -1
  let at = from + 2
  while (at < to && lowAt(analysis, at) !== ',') at += 1
  const verb = finiteIn(analysis.verbs, from + 1, at)
  if (at >= to - 2 || verb < 0 || (low === 'as' && flagsAt(analysis, verb) & is.SPEECH)) return -1
  if (analysis.language.verbLast) return (analysis.verbs[at + 1] ?? 0) > 0 ? at : -1
  const next = flagsAt(analysis, at + 1)
  if (next & is.COORDINATOR || (next & is.RELATIVE && !(next & is.DETERMINER))) return -1
  return finite(scan, at + 1, reach(scan, at + 1)) ? at : -1
}

/** A relative clause after a comma, also with its preposition: ", die", ", van wie", ", of whom". */
function opensRelative(scan: Scan, at: number): boolean {
  const { analysis, to } = scan
  const relatives = RELATIVES[analysis.language.code] ?? NONE
  if (relatives.has(lowAt(analysis, at))) return finite(scan, at + 1, to) && relativeHere(scan, at)
  const some = lowAt(analysis, at + 1) === 'of' && /^(?:whom|which)$/.test(lowAt(analysis, at + 2))
  if (some) return finite(scan, at + 3, to)
  const whom = /^(?:wie|whom|which|whose)$/.test(lowAt(analysis, at + 1))
  return whom && (flagsAt(analysis, at) & is.PREPOSITION) !== 0 && finite(scan, at + 2, to)
}

// ", dat" after a verb that wants a complement is no relative clause; nor is ", die" before a finite verb.
function relativeHere(scan: Scan, at: number): boolean {
  const { analysis } = scan
  if (!analysis.language.verbLast) return true
  const next = analysis.verbs[at + 1] ?? 0
  if (lowAt(analysis, at) === 'dat' && next > 1) return false
  return !(
    lowAt(analysis, at) === 'die' &&
    next > 2 &&
    finiteIn(analysis.verbs, at + 2, reach(scan, at + 1)) < 0 &&
    scan.to - at > 6
  )
}
