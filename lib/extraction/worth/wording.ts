/** Looks for words, phrases and cues in a text that was cut into words once. */
import type { ClaimWords } from '../languages/language'
import { CUES, type Cue } from '../languages/patterns/cues'
import { bitsOf, gateOf, REMEMBERED, WORD, type Gate } from './gate'

const LETTER = /[\p{L}\p{N}]/u
const ofNames = new WeakMap<ClaimWords, Map<string, Wording>>()

/** A text in lower case with its words, cut once, and the bits of what they may begin. */
export type Wording = { low: string; cut: readonly string[]; bits: number; gate: Gate }

/** `cut` where the text has been cut into words already. */
export function wordingOf(text: string, words: ClaimWords, cut?: readonly string[]): Wording {
  const lower = text.toLowerCase()
  const low = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const parts = cut ?? low.match(WORD) ?? []
  const gate = gateOf(words)
  let bits = 0
  for (const word of parts) bits |= bitsOf(gate, word)
  return { low, cut: parts, bits, gate }
}

/** The wording of a name, which an article repeats. */
export function wordingOfName(name: string, words: ClaimWords): Wording {
  const names = ofNames.get(words) ?? new Map<string, Wording>()
  if (names.size === 0) ofNames.set(words, names)
  let wording = names.get(name)
  if (!wording) {
    wording = wordingOf(name, words)
    if (names.size < REMEMBERED) names.set(name, wording)
  }
  return wording
}

/** Whether one of the phrases stands in the text as whole words. */
export function mentions({ low, cut, bits, gate }: Wording, phrases: readonly string[]): boolean {
  const list = gate.lists.get(phrases)
  if (!list) return false
  if (bits & list.bit) {
    for (const word of cut) {
      if (list.single.has(word)) return true
      if (list.begun.get(word)?.some((phrase) => standsIn(low, phrase))) return true
    }
  }
  return list.signs.some((sign) => standsIn(low, sign))
}

/** Whether the cue stands in the text; it is looked for only where a word of the text may be part of one. */
export const shows = ({ low, bits }: Wording, cue: Cue): boolean =>
  (bits & (1 << CUES.indexOf(cue))) !== 0 && cue.whole.test(low)

function standsIn(low: string, phrase: string): boolean {
  for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) {
    if (!LETTER.test(low.charAt(at - 1)) && !LETTER.test(low.charAt(at + phrase.length))) return true
  }
  return false
}
