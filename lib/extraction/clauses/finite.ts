/** Tells whether a word is the finite verb of its clause, by its form and its neighbours. */
import type { Language } from '../languages/language'
import * as is from '../languages/lexicon'
import { type Token } from '../tokens'
import { englishFinite } from './english-finite'
import { dutchFinite } from './dutch-finite'

export const VERBAL = is.FINITE | is.MAYBE_FINITE

export const flagsAt = (tokens: readonly Token[], at: number): number => tokens[at]?.flags ?? 0

export const isSign = (token: Token | undefined): boolean => token === undefined || !token.word

/** How surely the token is a finite verb: 0 not, 1 perhaps, 2 likely, 3 surely. */
export function finiteness(tokens: readonly Token[], at: number, language: Language): number {
  if (language.code === 'nl') return dutchFinite(tokens, at)
  if (language.code === 'en' || language.code === 'und') return englishFinite(tokens, at)
  const flags = flagsAt(tokens, at)
  if (!(flags & VERBAL)) return 0
  return flags & is.AUXILIARY ? 3 : 2
}

/** How surely each token is a finite verb. */
export function finitenessOf(tokens: readonly Token[], language: Language): number[] {
  const verbs = tokens.map((_, at) => finiteness(tokens, at, language))
  if (language.code === 'en') rescue(tokens, verbs)
  return verbs
}

const WHO = /^(?:who|which|whose)$/
const BREAKS = is.COORDINATOR | is.SUBORDINATOR | is.RELATIVE
const OTHER = is.DETERMINER | is.PREPOSITION | is.POSSESSIVE | is.ADJECTIVE | is.NUMBER | is.PRONOUN

/** "The law bans flavoured vapes": where a stretch has no verb, a form in -s behind a noun may be it. */
function rescue(tokens: readonly Token[], verbs: number[]): void {
  let found = false
  let [maybe, past, start] = [-1, -1, 0]
  let which = false
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at]
    if (token && token.flags & is.RELATIVE && tokens[at - 1]?.low === ',') which ||= WHO.test(token.low)
    if (!token?.word || token.flags & BREAKS) {
      if (!found && maybe >= 0) verbs[maybe] = 1
      else if (!found && past > start && opens(tokens, start)) verbs[past] = 2
      found = false
      maybe = past = -1
      start = at + 1
      continue
    }
    const sure = verbs[at] ?? 0
    if (sure > 1 || (sure === 1 && !(token.flags & is.PARTICIPLE))) found = true
    else if (sure === 1 && past < 0 && token.flags & is.PAST) past = at
    const third = token.flags & is.MAYBE_FINITE && !(token.flags & (is.INFINITIVE | is.PARTICIPLE))
    const before = tokens[at - 1]
    // ", which the schools had sought, takes effect": behind its relative clause the main one wants its verb.
    if (before?.low === ',' && which && third) {
      verbs[at] = 1
      which = false
    }
    if (maybe >= 0 || !third || !before?.word || before.flags & (OTHER | BREAKS) || !tokens[at + 1]?.word) continue
    if (at > 1 || before.flags === 0) maybe = at
  }
}

/** Behind a comma and a conjunction a clause is likelier than a noun. */
const opens = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 2]?.low === ',' && (flagsAt(tokens, start - 1) & is.COORDINATOR) !== 0

/** The first likely finite verb between two tokens, else the first possible one; -1 where there is none. */
export function finiteIn(verbs: readonly number[], from: number, to: number): number {
  let maybe = -1
  for (let at = from; at < to; at += 1) {
    const sure = verbs[at] ?? 0
    if (sure > 1) return at
    if (sure === 1 && maybe < 0) maybe = at
  }
  return maybe
}
