/** Splits a stretch of a sentence into clauses that each carry a fact. */
import type { Language } from '../languages/language'
import * as is from '../languages/lexicon'
import type { Token } from '../tokens'
import { finiteIn } from './finite'

export type Role = 'main' | 'coordinate' | 'relative' | 'adverbial' | 'insert'

/** Tokens `from` to `to`, end exclusive; `lead` is where the clause itself begins after its conjunction. */
export type Clause = { from: number; to: number; lead: number; role: Role }

const DASH = /^[–—]$/
const FACTUAL: Record<string, ReadonlySet<string>> = {
  nl: new Set([
    'terwijl',
    'omdat',
    'doordat',
    'nadat',
    'hoewel',
    'aangezien',
    'waardoor',
    'zodat',
    'waarna',
    'al',
    'want',
  ]),
  en: new Set(['while', 'because', 'after', 'although', 'though', 'whereas', 'when', 'since', 'as']),
}
const RELATIVES: Record<string, ReadonlySet<string>> = {
  nl: new Set(
    `die dat wie waarin waarbij waarvan waarmee waaraan waarop waarvoor waarover waaronder waarna waartoe waaruit wat waar
    hetgeen`.split(/\s+/),
  ),
  en: new Set(['who', 'which', 'whose', 'where', 'whom']),
}
const NONE: ReadonlySet<string> = new Set()

type Scan = { tokens: readonly Token[]; verbs: readonly number[]; language: Language; from: number; to: number }

const low = (scan: Scan, at: number): string => scan.tokens[at]?.low ?? ''
const flags = (scan: Scan, at: number): number => scan.tokens[at]?.flags ?? 0

/** Where the piece that begins at `at` stops for the purpose of finding its verb. */
function reach(scan: Scan, at: number): number {
  for (let i = at + 1; i < scan.to; i += 1) {
    const word = low(scan, i)
    if (/^[;:–—]$/.test(word)) return i
    if (word === ',' || flags(scan, i) & is.COORDINATOR) return i
    if (
      flags(scan, i) & (is.SUBORDINATOR | is.RELATIVE) &&
      i > at + 1 &&
      flags(scan, i) !== (flags(scan, i) & (is.PREPOSITION | is.DETERMINER | is.SUBORDINATOR))
    ) {
      if (scan.language.code === 'nl' || flags(scan, i) & is.RELATIVE) return i
    }
  }
  return scan.to
}

function coordinationAt(scan: Scan, at: number, start: number): boolean {
  if (!(flags(scan, at) & is.COORDINATOR)) return false
  const left = finiteIn(scan.verbs, start, at)
  const right = finiteIn(scan.verbs, at + 1, reach(scan, at))
  return left >= 0 && right >= 0
}

/** Clauses of the stretch in order of their beginning; the first is the main clause. They do not overlap. */
export function clausesOf(
  tokens: readonly Token[],
  verbs: readonly number[],
  from: number,
  to: number,
  language: Language,
): Clause[] {
  const scan: Scan = { tokens, verbs, language, from, to }
  const factual = FACTUAL[language.code] ?? NONE
  const relatives = RELATIVES[language.code] ?? NONE
  const clauses: Clause[] = [{ from, to, lead: from, role: 'main' }]
  const open = (at: number, lead: number, role: Role) => {
    const last = clauses.at(-1)
    if (last) last.to = at
    clauses.push({ from: at, to, lead, role })
  }
  for (let at = from + 1; at < to; at += 1) {
    const word = low(scan, at)
    const last = clauses.at(-1) as Clause
    const comma = low(scan, at - 1) === ','
    if (word === ';') {
      if (finiteIn(verbs, at + 1, to) >= 0) open(at, at + 1, 'coordinate')
    } else if (DASH.test(word)) {
      open(at, at + 1, 'insert')
    } else if (comma && relatives.has(word) && at > from + 1) {
      if (finiteIn(verbs, at + 1, to) >= 0) open(at - 1, at, 'relative')
    } else if (comma && factual.has(word)) {
      if (finiteIn(verbs, at + 1, to) >= 0 && finiteIn(verbs, last.from, at) >= 0) open(at - 1, at + 1, 'adverbial')
    } else if (coordinationAt(scan, at, last.lead)) {
      open(comma ? at - 1 : at, at + 1, last.role === 'relative' ? 'relative' : 'coordinate')
    } else if (comma && last.role === 'relative' && finiteIn(verbs, last.lead, at - 1) >= 0 && (verbs[at] ?? 0) > 0) {
      open(at - 1, at, 'main')
    }
  }
  return clauses
}
