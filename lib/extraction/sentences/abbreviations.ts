/** Decides whether the stop of an abbreviation, an initial or a number ends its sentence. */
import type { Language } from '../languages/language'
import { setOf } from '../languages/lexicon'
import { type Stop, LOWER, UPPER, isStarter } from './stops'

const TITLE = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov)$/u

/** What may stand before a single letter that is no initial: "groep A. Groep B", "Plan B. Then". */
const LETTERED = setOf(`groep type plan klasse categorie vitamine hepatitis bijlage variant influenza griep punt optie
  group class grade category option vitamin annex exhibit appendix schedule gruppe typ groupe grupo tipo`)

/** After "5 p.m." these go on, other capitals begin anew. */
const AFTER_CLOCK = /^(?:[ECMP]S?T|EDT|PDT|GMT|UTC|BST|CET|Eastern|Pacific|Central|local)$/u

const CONSONANTS = /^[bcdfghjklmnpqrstvwxz]{3,6}$/u

/** Abbreviations only before a number: "No. 5", but "Hell no. Thanks". */
const BEFORE_NUMBER =
  /^(?:nos?|nrs?|n°|fig|figs|art|vol|ch|pp?|sec|blz|pag|par|hfdst|afb|ca|c|max|min|sect|eq|cap|tel|est|sat|sun)$/u

const MONTHS = /^(?:jan|febr?|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez|mär)$/u

export function afterAbbreviation(stop: Stop, word: string, next: string, language: Language): boolean | null {
  const low = word.toLowerCase().replace(/^(?:[cdjlmns]|qu)['’]/u, '')
  const { inside, either } = language.abbreviations
  if (BEFORE_NUMBER.test(low) && !/^[a-z]$/u.test(low)) return /^\d/u.test(next) ? false : null
  if (MONTHS.test(low) && inside.has(low)) {
    const before = stop.text.slice(Math.max(stop.from, stop.sign - word.length - 3), stop.sign - word.length)
    return /^\d/u.test(next) || /\d\s$/u.test(before) ? /^\p{Lu}/u.test(next) && isStarter(next, language) : null
  }
  if (inside.has(low) || inside.has(low.slice(low.lastIndexOf('-') + 1))) return false
  if (!either.has(low)) return CONSONANTS.test(word) ? isStarter(next, language) || !UPPER.test(next) : null
  if (isStarter(next, language)) return true
  if (/^[ap]\.m$/u.test(low) && TITLE.test(next.toLowerCase())) return stop.sign - stop.from > 15
  if (/^[ap]\.m$/u.test(low) && UPPER.test(next)) return stop.sign - stop.from > 25 && !goesOn(next, language)
  if (low === 'chr') return UPPER.test(next)
  return LOWER.test(word) && !/^\p{L}\.\p{L}$/u.test(word) && UPPER.test(next)
}

const goesOn = (next: string, { weekdays, months }: Language): boolean =>
  AFTER_CLOCK.test(next) || weekdays.includes(next.toLowerCase()) || months.includes(next.toLowerCase())

// "J. Smith" goes on; "vitamine C. De arts" does not; "the U.S. The vote" begins anew.
export function afterInitial(stop: Stop, word: string, next: string, language: Language): boolean {
  const known = language.abbreviations.either.has(word.toLowerCase())
  if (known && /^[AP]\.M$/u.test(word) && TITLE.test(next.toLowerCase())) return true
  const before = stop.text.slice(Math.max(stop.from, stop.sign - 40), stop.sign - word.length).trimEnd()
  const previous = before.slice(before.lastIndexOf(' ') + 1)
  if (word.length === 1 && UPPER.test(next) && (LETTERED.has(previous.toLowerCase()) || previous === '=')) return true
  if (!isStarter(next, language) || !UPPER.test(next)) return false
  if (known || word.length > 1) return true
  return LOWER.test(previous) || (word === 'I' && previous !== '')
}

export function afterNumber(stop: Stop, word: string, next: string, language: Language): boolean {
  const before = stop.text.slice(stop.from, stop.sign - word.length).trim()
  if (before === '' || /^["“„«‘(]+$/u.test(before)) return false
  if (language.code === 'de') return isStarter(next, language)
  return true
}
