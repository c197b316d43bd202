/** Looks for words and phrases in a text that was cut into words once. */

/** Single words, phrases by their first word, and signs that may touch a figure ("€"). */
type Phrases = { single: ReadonlySet<string>; begun: ReadonlyMap<string, string[]>; signs: readonly string[] }

const known = new WeakMap<readonly string[], Phrases>()

const LETTER = /[\p{L}\p{N}]/u
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

function phrasesIn(phrases: readonly string[]): Phrases {
  let found = known.get(phrases)
  if (!found) {
    const single = new Set(phrases.filter((phrase) => /^[\p{L}\p{N}'-]+$/u.test(phrase)))
    const begun = new Map<string, string[]>()
    const signs: string[] = []
    for (const phrase of phrases) {
      if (single.has(phrase)) continue
      const [first] = phrase.match(WORD) ?? []
      if (first === undefined || !phrase.startsWith(first)) signs.push(phrase)
      else begun.set(first, [...(begun.get(first) ?? []), phrase])
    }
    found = { single, begun, signs }
    known.set(phrases, found)
  }
  return found
}

/** A text in lower case with its words, cut once. */
export type Wording = { low: string; cut: readonly string[] }

export const wordingOf = (text: string): Wording => {
  const low = text.toLowerCase().replaceAll('’', "'")
  return { low, cut: low.match(WORD) ?? [] }
}

/** Whether one of the phrases stands in the text as whole words. */
export function mentions({ low, cut }: Wording, phrases: readonly string[]): boolean {
  const { single, begun, signs } = phrasesIn(phrases)
  for (const word of cut) {
    if (single.has(word)) return true
    if (begun.get(word)?.some((phrase) => standsIn(low, phrase))) return true
  }
  return signs.some((sign) => standsIn(low, sign))
}

function standsIn(low: string, phrase: string): boolean {
  for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) {
    if (!LETTER.test(low.charAt(at - 1)) && !LETTER.test(low.charAt(at + phrase.length))) return true
  }
  return false
}
