/** Looks for words, phrases and cues in a text that was cut into words once. */
import type { ClaimWords } from '../languages/language'
import { CUES, type Cue } from './cues'

/** Single words, phrases by their first word, and signs that may touch a figure ("€"). */
type Phrases = {
  bit: number
  single: ReadonlySet<string>
  begun: ReadonlyMap<string, string[]>
  signs: readonly string[]
}

/** What a language's lists and the cues say of single words: a bit for each that the word may begin. */
type Gate = {
  lists: Map<readonly string[], Phrases>
  known: Map<string, number>
  names: Map<string, Wording>
}

const gates = new WeakMap<ClaimWords, Gate>()

const LETTER = /[\p{L}\p{N}]/u
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
const REMEMBERED = 20_000

function phrasesIn(phrases: readonly string[], bit: number): Phrases {
  const single = new Set(phrases.filter((phrase) => /^[\p{L}\p{N}'-]+$/u.test(phrase)))
  const begun = new Map<string, string[]>()
  const signs: string[] = []
  for (const phrase of phrases) {
    if (single.has(phrase)) continue
    const [first] = phrase.match(WORD) ?? []
    if (first === undefined || !phrase.startsWith(first)) signs.push(phrase)
    else begun.set(first, [...(begun.get(first) ?? []), phrase])
  }
  return { bit, single, begun, signs }
}

function gateOf(words: ClaimWords): Gate {
  let gate = gates.get(words)
  if (!gate) {
    const lists = Object.values(words).filter((list): list is readonly string[] => Array.isArray(list))
    gate = {
      lists: new Map(lists.map((list, place) => [list, phrasesIn(list, 1 << (CUES.length + place))])),
      known: new Map(),
      names: new Map(),
    }
    gates.set(words, gate)
  }
  return gate
}

function bitsOf(gate: Gate, word: string): number {
  let bits = gate.known.get(word)
  if (bits === undefined) {
    bits = 0
    CUES.forEach(({ opens }, place) => (bits = (bits ?? 0) | (opens.test(word) ? 1 << place : 0)))
    for (const { bit, single, begun } of gate.lists.values()) if (single.has(word) || begun.has(word)) bits |= bit
    if (gate.known.size < REMEMBERED) gate.known.set(word, bits)
  }
  return bits
}

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
  const { names } = gateOf(words)
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
