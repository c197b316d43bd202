/** Remembers of each word which lists and cues it may begin, so that a text is searched for few of them. */
import type { ClaimWords } from '../languages/language'
import { CUES } from '../languages/patterns/cues'

/** Single words, phrases by their first word, and signs that may touch a figure ("€"). */
export type Phrases = {
  bit: number
  single: ReadonlySet<string>
  begun: ReadonlyMap<string, string[]>
  signs: readonly string[]
}

/** What a language's lists and the cues say of single words: a bit for each that the word may begin. */
export type Gate = {
  lists: Map<readonly string[], Phrases>
  known: Map<string, number>
}

const gates = new WeakMap<ClaimWords, Gate>()

export const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
export const REMEMBERED = 20_000

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

export function gateOf(words: ClaimWords): Gate {
  let gate = gates.get(words)
  if (!gate) {
    const lists = Object.values(words).filter((list): list is readonly string[] => Array.isArray(list))
    gate = {
      lists: new Map(lists.map((list, place) => [list, phrasesIn(list, 1 << (CUES.length + place))])),
      known: new Map(),
    }
    gates.set(words, gate)
  }
  return gate
}

export function bitsOf(gate: Gate, word: string): number {
  let bits = gate.known.get(word)
  if (bits === undefined) {
    bits = 0
    CUES.forEach(({ opens }, place) => (bits = (bits ?? 0) | (opens.test(word) ? 1 << place : 0)))
    for (const { bit, single, begun } of gate.lists.values()) if (single.has(word) || begun.has(word)) bits |= bit
    if (gate.known.size < REMEMBERED) gate.known.set(word, bits)
  }
  return bits
}
