/** Decides whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. */
import type { Language } from '../languages/language'
import { afterAbbreviation, afterInitial, afterNumber } from './abbreviations'

/**
 * `block`, `from` and `to` bound the block and the sentence so far; `sign` is where the stop stands, `stop` the
 * place after
 * its last sign, `closed` the place after closing marks, `next` the first character after white space.
 */
export type Stop = {
  text: string
  block: number
  from: number
  sign: number
  stop: number
  closed: number
  next: number
  to: number
}

export const LOWER = /^\p{Ll}/u

export const UPPER = /^\p{Lu}/u

const OPENER = /^(?:,,|''|``|["“”„«‘'’‚([¿¡–—•*-]\s?)+/u

const SHORT_WORD = /^['’‘](?:s|t|n|k|m)[-\s]+(\S+)/u

// "iDEAL" and "eBay" begin a sentence as they are.
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u

const wordBefore = (stop: Stop): string => {
  let start = stop.sign
  while (start > stop.from && stop.sign - start < 30 && /[\p{L}\p{N}.\-/&'’°]/u.test(stop.text.charAt(start - 1))) {
    start -= 1
  }
  return stop.text.slice(start, stop.sign).replace(/^['’.-]+/u, '')
}

const wordAfter = (text: string): string => /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? ''

export const isStarter = (word: string, language: Language): boolean =>
  language.starters.has(word.toLowerCase().replace('’', "'"))

/** Chats and reviews begin sentences in lower case: seen where the sentence itself, or the whole block, began so. */
const isCasual = (stop: Stop): boolean => {
  const head = stop.text
    .slice(stop.from, stop.from + 12)
    .trimStart()
    .replace(OPENER, '')
  const first = stop.text
    .slice(stop.block, stop.block + 12)
    .trimStart()
    .replace(OPENER, '')
  return (LOWER.test(head) && !SHORT_WORD.test(head)) || LOWER.test(first)
}

/** "MARLOW FALLS, Neb. — The plant": the place in front, in capitals, with a dash behind it. */
const isDateline = ({ text, from, sign }: Stop): boolean =>
  sign - from < 60 && /^[\p{Lu}.' -]{3,},?\s\S*$/u.test(text.slice(from, sign).trimStart())

/** What stands after the stop: a beginning, a continuation, or a capital or digit that may be either. */
function continuation(stop: Stop, after: string): 'begins' | 'continues' | 'capital' | 'lower' {
  if (SHORT_WORD.test(after)) return UPPER.test(SHORT_WORD.exec(after)?.[1] ?? '') ? 'begins' : 'continues'
  const bare = after.replace(OPENER, '')
  const opened = bare.length < after.length
  if (/^[,;:%)\]]/u.test(after) && !after.startsWith(',,')) return 'continues'
  if (BRAND.test(bare)) return 'capital'
  if (LOWER.test(bare)) {
    if (opened && /^(?:,,|["“„«‘(])/u.test(after)) return 'capital'
    if (/^[•*]/u.test(after)) return 'begins'
    return opened || stop.closed > stop.stop ? 'continues' : 'lower'
  }
  if (opened && !/^[–—-]/u.test(after)) return 'begins'
  return 'capital'
}

/** Whether the stop ends the sentence. Looks at a bounded stretch on either side. */
export function endsSentence(stop: Stop, language: Language): boolean {
  const { text, sign, closed, next } = stop
  const after = text.slice(next, Math.min(stop.to, next + 40))
  if (next === closed) return gluedBeginning(stop, after)
  if (/^[–—-]\s/u.test(after) && isDateline(stop)) return false
  const sort = continuation(stop, after)
  const char = text.charAt(sign)
  const signs = stop.stop - sign
  if (text.charAt(sign - 1) === '[' || sort === 'continues') return false
  const nextWord = wordAfter(after.replace(OPENER, ''))
  if (sort === 'lower') {
    if (char === '?') return true
    if (char === '…' || signs > 1) return false
    const plain = wordBefore(stop)
    if (char === '!' && language.code === 'en' && LOWER.test(plain)) return true
    const careless = char === '.' && /^\p{Ll}{4,}$/u.test(plain) && isStarter(nextWord, language)
    if (!isCasual(stop) && !careless) return false
    return (
      char === '!' ||
      (plain.length > 1 && !plain.includes('.') && afterAbbreviation(stop, plain, nextWord, language) === null)
    )
  }
  if (char === '…' || (char === '.' && signs > 1))
    return !(/^(?:…|\.\.\.|\. \. \.)$/u.test(text.slice(sign, stop.stop)) && nextWord === 'I')
  if (char !== '.') return true
  const word = wordBefore(stop)
  if (closed > stop.stop && !/^\p{Lu}$/u.test(word)) {
    const known = afterAbbreviation(stop, word, nextWord, language)
    return known === null || known || /[)\]]/u.test(text.charAt(closed - 1))
  }
  if (word.includes('.') && language.abbreviations.inside.has(word.toLowerCase())) return false
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+(?:-?\p{Lu})$/u.test(word)) {
    return afterInitial(stop, word, nextWord, language)
  }
  const initial =
    /^(?:IJ|Th|Ph|Chr|Joh|Jac|Fr|Wm|Mc)$/u.test(word) &&
    !/\b[vn]\.\s?$/u.test(text.slice(sign - 6, sign - word.length))
  if (initial && UPPER.test(nextWord) && !isStarter(nextWord, language)) return false
  const known = afterAbbreviation(stop, word, nextWord, language)
  if (known !== null) return known
  if (/^\d{1,3}$/u.test(word)) return afterNumber(stop, word, nextWord, language)
  if (/^[a-z]$/u.test(word)) return isStarter(nextWord, language)
  if (/^\p{Ll}{1,3}(?:\.\p{Ll}{1,3})+$/u.test(word)) return isStarter(nextWord, language)
  return true
}

const gluedBeginning = (stop: Stop, after: string): boolean => {
  const before = stop.text.slice(Math.max(stop.from, stop.sign - 3), stop.sign)
  if (stop.closed > stop.stop) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{L}$/u.test(before)
  const word = /^["“‘„]?\p{Lu}\p{Ll}*(?:\s|['’,]|\.\s)/u.test(after)
  return word && /\p{Ll}{3}$|\p{Ll}\p{Ll}["”’)]$/u.test(before) && stop.stop - stop.sign === 1
}
