/** Says of what kind a claim is, by the words and figures it uses. */
import type { ClaimKind } from '@/lib/rules/extraction'
import type { ClaimWords, Language } from '../languages/language'

const matchers = new WeakMap<readonly string[], (text: string) => boolean>()

/** Whether one of the phrases stands in the padded lower-case text as whole words. */
export function mentions(padded: string, phrases: readonly string[]): boolean {
  let matcher = matchers.get(phrases)
  if (!matcher) {
    const parts = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'u')
    matcher = (text) => pattern.test(text)
    matchers.set(phrases, matcher)
  }
  return matcher(padded)
}

export type Facts = {
  cue: string
  speaker: string | null
  low: string
  words: ClaimWords
  figure: boolean
  question: boolean
}

const ACTS =
  /^(?:accus|den(?:y|ie)|refus|promis|pledg|vow|call(?:s|ed)|disput|reject|criticis|criticiz|beschuldig|ontken|weiger|belo[ov]|noem|hekel|betwist|bestr|eis|aankondig)/u
const YEAR = /^(?:1[5-9]|20)\d{2}$/

const dates = new WeakMap<Language, RegExp>()

/** The text without its days of the month, which are figures of no weight. */
function withoutDates(low: string, language: Language): string {
  let pattern = dates.get(language)
  if (!pattern) {
    const months = language.months.join('|')
    pattern = new RegExp(`\\b\\d{1,2}(?: en \\d{1,2}| and \\d{1,2})? (?:${months})|(?:${months}) \\d{1,2}\\b`, 'gu')
    dates.set(language, pattern)
  }
  return low.replace(pattern, '')
}

/** What there is to know of a claim's wording; a year by itself is no figure. */
export function factsOf(quote: string, language: Language, cue = '', speaker: string | null = null): Facts {
  const low = quote.toLowerCase().replaceAll('’', "'")
  const figures = withoutDates(low, language).match(/\d[\d.,]*/g) ?? []
  const figure = figures.some((found) => !YEAR.test(found.replace(/[.,]$/, ''))) || /[€$£%]/.test(low)
  return { cue: cue.toLowerCase(), speaker, low, words: language.words, figure, question: /\?["”’»']?$/.test(quote) }
}

/** The first kind that fits, in the order of the guidelines. */
export function kindOf(facts: Facts): ClaimKind {
  const { cue, low, words, figure } = facts
  if (/^(?:verwacht|vreest|vrees|voorspel|hoop|expect|fear|predict|hope)/u.test(cue)) return 'prediction'
  const said =
    ACTS.test(cue) || (facts.speaker !== null && /^(?:he|she|it|they|hij|ze|zij) (?:would|will|zal|zou)\b/u.test(low))
  if (said) return 'quote'
  if (/^(?:vind|vond)/u.test(cue)) return 'opinion'
  if (mentions(low, words.prediction)) return 'prediction'
  if (mentions(low, words.opinion) && !figure) return 'opinion'
  if (mentions(low, words.rule)) return 'rule'
  if (mentions(low, words.cause)) return 'causal'
  if (mentions(low, words.record) || (mentions(low, words.comparison) && !figure)) return 'comparison'
  if (figure || mentions(low, words.large)) return 'quantity'
  return 'event'
}
