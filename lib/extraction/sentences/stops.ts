/** Decides whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. */
import type { Language } from '../languages/language'

/**
 * `sign` is where the stop stands, `stop` the place after its last sign, `closed` the place after closing marks, `next` the
 * first character that is not white space after it; `from` and `to` bound the sentence so far and the block.
 */
export type Stop = {
  text: string
  from: number
  sign: number
  stop: number
  closed: number
  next: number
  to: number
}

const LOWER = /^\p{Ll}/u
const UPPER = /^\p{Lu}/u
const OPENER = /^(?:,,|''|``|["“”„«‘'’‚([¿¡–—•*-]\s?)+/u
const SHORT_WORD = /^['’‘](?:s|t|n|k|m)\s+(\S+)/u

const wordBefore = (stop: Stop): string => {
  let start = stop.sign
  while (start > stop.from && stop.sign - start < 30 && /[\p{L}\p{N}.\-/&'’]/u.test(stop.text.charAt(start - 1)))
    start -= 1
  return stop.text.slice(start, stop.sign).replace(/^['’.-]+/u, '')
}

const wordAfter = (text: string): string => /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? ''

const isStarter = (word: string, language: Language): boolean =>
  language.starters.has(word.toLowerCase().replace('’', "'"))

/** What stands after the stop: a beginning, a continuation, or a capital or digit that may be either. */
function continuation(stop: Stop, after: string): 'begins' | 'continues' | 'capital' {
  if (SHORT_WORD.test(after)) return UPPER.test(SHORT_WORD.exec(after)?.[1] ?? '') ? 'begins' : 'continues'
  const bare = after.replace(OPENER, '')
  const opened = bare.length < after.length
  if (/^[,;:%)\]]/u.test(after) && !after.startsWith(',,')) return 'continues'
  if (LOWER.test(bare)) {
    if (opened && /^(?:,,|["“„«‘])/u.test(after)) return 'capital'
    return /^[•*]/u.test(after) ? 'begins' : 'continues'
  }
  if (opened && !/^[–—-]/u.test(after)) return 'begins'
  return 'capital'
}

function afterAbbreviation(word: string, next: string, language: Language): boolean | null {
  const low = word.toLowerCase()
  const { inside, either } = language.abbreviations
  const tail = low.slice(low.lastIndexOf('-') + 1)
  if (inside.has(low) || inside.has(tail)) return false
  if (either.has(low)) {
    if (isStarter(next, language)) return true
    return LOWER.test(word) && !/^\p{L}\.\p{L}$/u.test(word) && UPPER.test(next)
  }
  return null
}

/** Whether the stop ends the sentence. Looks at a bounded stretch on either side. */
export function endsSentence(stop: Stop, language: Language): boolean {
  const { text, sign, closed, next } = stop
  const after = text.slice(next, Math.min(stop.to, next + 40))
  const sort = continuation(stop, after)
  const char = text.charAt(sign)
  if (next === closed) return gluedBeginning(stop, after)
  if (sort === 'continues') return false
  const ellipsis = char === '…' || stop.stop - sign > 1
  if (char !== '.' || ellipsis) return true
  const word = wordBefore(stop)
  const nextWord = wordAfter(after.replace(OPENER, ''))
  if (closed > stop.stop && !/^\p{Lu}$/u.test(word)) {
    const known = afterAbbreviation(word, nextWord, language)
    return known === null || known || !/[)\]]/u.test(text.charAt(closed - 1))
  }
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+(?:-?\p{Lu})$/u.test(word))
    return afterInitial(stop, word, nextWord, language)
  if (/^(?:IJ|Th|Ph|Chr|Joh|Jac|Fr|Wm|Mc)$/u.test(word) && UPPER.test(nextWord) && !isStarter(nextWord, language))
    return false
  const known = afterAbbreviation(word, nextWord, language)
  if (known !== null) return known
  if (/^\d{1,3}$|^[a-z]$/u.test(word)) return afterNumber(stop, word, nextWord, language)
  if (/^\p{Ll}+(?:\.\p{Ll}+)+$/u.test(word)) return isStarter(nextWord, language)
  return true
}

const gluedBeginning = (stop: Stop, after: string): boolean => {
  const before = stop.text.slice(Math.max(stop.from, stop.sign - 3), stop.sign)
  if (stop.closed === stop.stop) {
    const known = /^\p{Lu}\p{Ll}*(?:\s|['’,])/u.test(after)
    return known && /\p{Ll}{3}$|\p{Ll}\p{Ll}["”’)]$/u.test(before) && stop.stop - stop.sign === 1
  }
  return /^\p{Lu}\p{Ll}/u.test(after) && /\p{L}$/u.test(before)
}

// "J. Smith" goes on; "vitamine C. De arts" does not; "the U.S. The vote" begins anew.
function afterInitial(stop: Stop, word: string, next: string, language: Language): boolean {
  const known = language.abbreviations.either.has(word.toLowerCase())
  if (!isStarter(next, language) || !UPPER.test(next)) return false
  if (known || word.length > 1) return true
  const before = stop.text.slice(Math.max(stop.from, stop.sign - 40), stop.sign - 1).trimEnd()
  const previous = before.slice(before.lastIndexOf(' ') + 1)
  return LOWER.test(previous) || (word === 'I' && previous !== '')
}

function afterNumber(stop: Stop, word: string, next: string, language: Language): boolean {
  const before = stop.text.slice(stop.from, stop.sign - word.length).trim()
  if (before === '' || /^["“„«‘(]+$/u.test(before)) return false
  if (language.code === 'de') return isStarter(next, language)
  return true
}
