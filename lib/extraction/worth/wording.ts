/** Looks for words and phrases in a text that was cut into words once. */

type Phrases = { single: ReadonlySet<string>; several: readonly string[] }

const known = new WeakMap<readonly string[], Phrases>()

const LETTER = /[\p{L}\p{N}]/u

function phrasesIn(phrases: readonly string[]): Phrases {
  let found = known.get(phrases)
  if (!found) {
    const single = new Set(phrases.filter((phrase) => /^[\p{L}\p{N}'-]+$/u.test(phrase)))
    found = { single, several: phrases.filter((phrase) => !single.has(phrase)) }
    known.set(phrases, found)
  }
  return found
}

/** A text in lower case with its words, cut once. */
export type Wording = { low: string; cut: readonly string[] }

export const wordingOf = (text: string): Wording => {
  const low = text.toLowerCase().replaceAll('’', "'")
  return { low, cut: low.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [] }
}

/** Whether one of the phrases stands in the text as whole words. */
export function mentions({ low, cut }: Wording, phrases: readonly string[]): boolean {
  const { single, several } = phrasesIn(phrases)
  return cut.some((word) => single.has(word)) || several.some((phrase) => standsIn(low, phrase))
}

function standsIn(low: string, phrase: string): boolean {
  for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) {
    if (!LETTER.test(low.charAt(at - 1)) && !LETTER.test(low.charAt(at + phrase.length))) return true
  }
  return false
}
