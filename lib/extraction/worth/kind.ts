/** Says of what kind a claim is, by the words and figures it uses. */
import type { ClaimKind } from '@/lib/rules/extraction'
import type { ClaimWords, Language } from '../languages/language'
import { ACTS, AGES, BESIDE, EFFECT, SHARE, TOLD, WILL, YEAR } from '../languages/patterns/cues'
import { mentions, shows, type Wording, wordingOf } from './wording'

export type Facts = {
  cue: string
  speaker: string | null
  wording: Wording
  low: string
  words: ClaimWords
  figure: boolean
  question: boolean
}

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

/** What there is to know of a claim's wording, `cut` into words or not; a year by itself is no figure. */
export function factsOf(
  quote: string,
  language: Language,
  cue = '',
  speaker: string | null = null,
  cut?: readonly string[],
): Facts {
  const wording = wordingOf(quote, language.words, cut)
  const { low } = wording
  const numbered = /\d/.test(low)
  const figures = numbered ? (withoutDates(low, language).replace(AGES, ' ').match(/\d[\d.,]*/g) ?? []) : []
  const figure = figures.some((found) => !YEAR.test(found.replace(/[.,]$/, ''))) || /[€$£%]/.test(low)
  return {
    cue: cue.toLowerCase(),
    speaker,
    wording,
    low,
    words: language.words,
    figure,
    question: /\?["”’»']?$/.test(quote),
  }
}

/** The first kind that fits, in the order of the guidelines. */
export function kindOf(facts: Facts): ClaimKind {
  const { cue, wording, low, words, figure } = facts
  if (/^(?:verwacht|vreest|vrees|voorspel|hoop|expect|fear|predict|hope)/u.test(cue)) return 'prediction'
  const said =
    ACTS.test(cue) || (facts.speaker !== null && /^(?:he|she|it|they|hij|ze|zij) (?:would|will|zal|zou)\b/u.test(low))
  if (said) return 'quote'
  if (/^(?:vind|vond|betwijfel|doubt)/u.test(cue)) return 'opinion'
  const ruled = mentions(wording, words.rule)
  if (mentions(wording, words.prediction) && !(ruled && shows(wording, WILL))) return 'prediction'
  if (mentions(wording, words.opinion) && !figure) return 'opinion'
  if (shows(wording, TOLD)) return 'quote'
  if (mentions(wording, words.cause) || shows(wording, EFFECT)) return ruled && figure ? 'rule' : 'causal'
  if (shows(wording, BESIDE) && !ruled) return 'comparison'
  if (ruled) return shows(wording, BESIDE) ? 'comparison' : 'rule'
  if (figure || mentions(wording, words.large)) return 'quantity'
  if (mentions(wording, words.record) || mentions(wording, words.comparison)) return 'comparison'
  return shows(wording, SHARE) ? 'quantity' : 'event'
}
