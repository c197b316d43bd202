/** Tells the names of people from those of bodies and places. */
import { flagsAt, lowAt, type Analysis } from '../clauses/analysis'
import { isFirstName } from './genders'
import { isBody } from './names'
import type { Name } from './salience'
import { isCapital } from '../tokens'

/** Whether the name from `from` to `to` is a person's; `sure` where a title or a role beside it says so. */
export function isPerson(analysis: Analysis, [from, to]: readonly [number, number], sure: boolean): boolean {
  const first = analysis.tokens[from]?.text ?? ''
  const many = to - from > 1
  if (many && isFirstName(first.toLowerCase())) return true
  const loud = first === first.toUpperCase() && first.length > 1 && !first.includes('.')
  if (loud || /^(?:the|in|near|te)$/.test(lowAt(analysis, from - 1))) return false
  if (isBody(lowAt(analysis, to - 1)) || isBody(first)) return false
  const particle = /^(?:van|von|ter|ten|el|al|bin|di|'t)$/u.test(first.toLowerCase())
  if (particle && many) return true
  return sure || (many && !flagsAt(analysis, from)) || (!many && isFirstName(first.toLowerCase()))
}

/** The name whose last word the phrase ends with or holds, by the last words of all names. */
export function lastNamed(byLast: ReadonlyMap<string, Name>, phrase: string): Name | null {
  const words = phrase.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}'-]+/gu) ?? []
  for (const word of words.reverse()) {
    const found = byLast.get(word) ?? byLast.get(word.replace(/'s?$/u, ''))
    if (found && isCapital(found.full.split(' ').at(-1) ?? '')) return found
  }
  return null
}
