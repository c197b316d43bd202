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
