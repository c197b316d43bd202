/** Which languages the engine knows, and which of them an article is written in. */
import { dutch } from './dutch'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import type { Language } from './language'
import { spanish } from './spanish'

const LANGUAGES: readonly Language[] = [dutch, english, german, french, spanish]
const ENOUGH = 20_000

export const languageNamed = (code: string): Language | undefined => {
  const short = code.toLowerCase().slice(0, 2)
  return LANGUAGES.find((language) => language.code === short)
}

/** The language whose commonest words the text uses most; undefined where none stands out. Reads 20,000 characters. */
export function languageOf(text: string): Language | undefined {
  const scores = new Map<Language, number>()
  let words = 0
  for (const [word] of text
    .slice(0, ENOUGH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1
    for (const language of LANGUAGES) {
      if (language.common.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1)
    }
  }
  const [first] = [...scores].sort((a, b) => b[1] - a[1])
  return first && first[1] >= Math.max(1, words * 0.12) ? first[0] : undefined
}

/** Stands in where the language is unknown: sentences are cut, little is read into them. */
export const UNKNOWN: Language = { ...english, code: 'und' }
