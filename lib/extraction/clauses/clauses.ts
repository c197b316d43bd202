/** Splits a stretch of a sentence into clauses that each carry a fact. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { finiteIn } from './finite'
import { comma, finite, joinsBare, joinsRow, reach, type Scan } from './joints'
import { joinsClauses, type Joins } from './joining/model'

export type Role = 'main' | 'coordinate' | 'relative' | 'adverbial' | 'insert'

/**
 * Tokens `from` to `to`, end exclusive; `lead` is where the clause itself begins after its conjunction; `joint` is
 * where the
 * coordination stands that opens it, else -1.
 */
export type Clause = { from: number; to: number; lead: number; role: Role; joint: number }

const FACTUAL: Record<string, ReadonlySet<string>> = {
  nl: setOf('terwijl omdat doordat nadat hoewel aangezien waardoor zodat waarna al toen sinds'),
  en: setOf('while because after although though whereas when since as'),
}
const RELATIVES: Record<string, ReadonlySet<string>> = {
  nl: setOf(`die dat wie waarin waarbij waarvan waarmee waaraan waarop waarvoor waarover waaronder waarna waartoe
    waaruit wat waar
    hetgeen wiens wier`),
  en: setOf('who which whose where whom'),
}
const NONE: ReadonlySet<string> = new Set()

/** Clauses of the stretch in order of their beginning; the first is the main clause. They do not overlap. */
export function clausesOf(analysis: Analysis, [from, to]: Range, joins: Joins = joinsClauses): Clause[] {
  const scan: Scan = { analysis, from, to }
  const factual = FACTUAL[analysis.language.code] ?? NONE
  const relatives = RELATIVES[analysis.language.code] ?? NONE
  let last: Clause = { from, to, lead: from, role: 'main', joint: -1 }
  const clauses: Clause[] = [last]
  const english = analysis.language.code === 'en'
  const open = (at: number, lead: number, role: Role, joint = -1) => {
    last.to = at
    last = { from: at, to, lead, role, joint }
    clauses.push(last)
  }
  for (let at = from + 1; at < to; at += 1) {
    const low = lowAt(analysis, at)
    const afterComma = comma(scan, at)
    if (low === ';' && finite(scan, last.lead, at) && finite(scan, at + 1, to)) open(at, at + 1, 'coordinate')
    else if (/^[–—]$/.test(low)) open(at, at + 1, last.role === 'insert' ? 'main' : 'insert')
    else if (afterComma && relatives.has(low) && finite(scan, at + 1, to) && relativeHere(scan, at))
      open(at - 1, at, 'relative')
    else if (
      (afterComma || (english && /^(?:because|although|while)$/.test(low))) &&
      factual.has(low) &&
      finite(scan, at + 1, to) &&
      finite(scan, last.lead, at)
    ) {
      open(afterComma ? at - 1 : at, at + 1, 'adverbial')
    } else if ((flagsAt(analysis, at) & is.COORDINATOR || low === '&') && joins(scan, at, last.lead, last.role)) {
      open(afterComma ? at - 1 : at, at + 1, last.role === 'relative' ? 'relative' : 'coordinate', at)
    } else if (low === ',' && joinsRow(scan, at, last.lead)) {
      open(at, at + 1, 'coordinate', at)
    } else if (joinsBare(scan, at, last.lead)) open(at, at + 1, 'coordinate')
    else if (
      last.role === 'relative' &&
      afterComma &&
      finite(scan, last.lead, at - 1) &&
      (analysis.verbs[at] ?? 0) > 0
    ) {
      open(at - 1, at, 'main')
    }
  }
  return clauses
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
