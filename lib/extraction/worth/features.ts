/**
 * Turns a sentence into the features that the worth models know: its words, word pairs, word endings and a few
 * facts.
 */
import type { Language } from '../languages/language'
import * as is from '../languages/lexicon'
import { hasDigit, isCapital, tokensOf } from '../tokens'

const NEGATIVE = /^(?:niet|geen|nooit|niets|niemand|not|no|never|nothing|nobody|n't)$/
const SECOND = /^(?:u|uw|je|jij|jullie|jouw|you|your|yours)$/
const TITLES = /^(?:mijnheer|mevrouw|voorzitter|minister|collega|heer|collega's|president|governor|senator|mrs?|ms)$/

/** A number by its look: "450.000" → #3, "12%" → #%, "1998" → #year. */
function shapeOf(low: string): string {
  if (/^(?:1[5-9]|20)\d\d$/.test(low)) return '#year'
  const digits = low.replace(/\D/g, '').length
  return low.includes(',') || low.includes('.') ? `#${Math.min(digits, 6)}.` : `#${Math.min(digits, 6)}`
}

/** Feature names of a sentence, each once. At most the first 2,000 characters are read. */
export function featuresOf(sentence: string, language: Language): string[] {
  const features = new Set<string>()
  const text = sentence.length > 2000 ? sentence.slice(0, 2000) : sentence
  const tokens = tokensOf(text, 0, text.length, language.lexicon)
  const { words } = language
  let previous = '^'
  let before = '^'
  let [numbers, capitals, count, past, first, verbs] = [0, 0, 0, 0, 0, 0]
  tokens.forEach((token, at) => {
    const digit = hasDigit(token.text)
    const shape = digit ? shapeOf(token.low) : token.low
    features.add(`w ${shape}`)
    features.add(`b ${previous} ${shape}`)
    if (before !== '^') features.add(`t ${before} ${previous} ${shape}`)
    if (token.word && !digit && token.low.length > 4) {
      features.add(`e ${token.low.slice(-4)}`)
      features.add(`s ${token.low.slice(0, 4)}`)
      features.add(`s ${token.low.slice(0, 6)}`)
    }
    if (token.word) count += 1
    if (digit || token.flags & is.NUMBER) numbers += 1
    if (at > 0 && token.word && isCapital(token.text)) capitals += 1
    if (token.flags & is.PAST) past += 1
    if (token.flags & (is.FINITE | is.MAYBE_FINITE)) verbs += 1
    if (words.firstPerson.has(token.low)) first += 1
    if (token.flags & is.MODAL) features.add('f modal')
    if (token.flags & is.SPEECH) features.add('f speech')
    if (token.flags & is.COGNITION) features.add('f cognition')
    if (NEGATIVE.test(token.low)) features.add('f negative')
    if (SECOND.test(token.low)) features.add('f second')
    if (TITLES.test(token.low)) features.add('f title')
    before = previous
    previous = shape
  })
  features.add(`b ${previous} $`)
  const bucket = (name: string, value: number, steps: readonly number[]) => {
    for (const step of steps) if (value >= step) features.add(`f ${name}>=${step}`)
  }
  bucket('words', count, [4, 6, 8, 11, 14, 18, 23, 29, 36])
  bucket('numbers', numbers, [1, 2, 3, 5])
  bucket('capitals', capitals, [1, 2, 3, 5])
  bucket('past', past, [1, 2])
  bucket('first', first, [1, 2, 3])
  bucket('verbs', verbs, [1, 2, 4])
  if (/\?["”’»']?\s*$/u.test(text)) features.add('f question')
  if (/[%€$£]|\b(?:procent|percent|per cent)\b/iu.test(text)) features.add('f share')
  if (numbers > 0 && past > 0) features.add('f numbers and past')
  if (numbers > 0 && first > 0) features.add('f numbers and first')
  return [...features]
}
