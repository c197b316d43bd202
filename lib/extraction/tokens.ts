/** Cuts a stretch of text into words and signs, each with its place and with what the lexicon knows of it. */
import type { Lexicon } from './languages/lexicon'

/** A word or a single sign; `low` is the word in lower case with straight apostrophes, `flags` are lexicon bits. */
export type Token = {
  text: string
  low: string
  start: number
  end: number
  flags: number
  word: boolean
  capital: boolean
}

const PATTERN = /[\p{L}\p{N}\p{M}]+(?:[.,:'’/-][\p{L}\p{N}\p{M}]+)*|\S/gu
const WORD = /[\p{L}\p{N}]/u

/** "OM", "WHO", "US" are not the words that they look like. */
const isAcronym = (word: string): boolean => {
  if (word.length < 2 || word.length > 5) return false
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 65 || code > 90) return false
  }
  return true
}

/** Tokens of `text` between `from` and `to`; offsets point into `text`. Linear in the length of the stretch. */
export function tokensOf(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const match of stretch.matchAll(PATTERN)) {
    const word = match[0]
    const start = from + match.index
    const lower = word.toLowerCase()
    const low = lower.includes('’') ? lower.replaceAll('’', "'") : lower
    const isWord = word.length > 1 || WORD.test(word)
    const flags = isWord && !isAcronym(word) ? lexicon(low) : 0
    const capital = isWord && low.charCodeAt(0) !== word.charCodeAt(0)
    tokens.push({ text: word, low, start, end: start + word.length, flags, word: isWord, capital })
  }
  return tokens
}

export const isCapital = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

export const hasDigit = (word: string): boolean => /\d/.test(word)
