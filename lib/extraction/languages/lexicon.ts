/** What the engine knows of single words: bit flags per word form, looked up once per token. */

export const FINITE = 1
export const MAYBE_FINITE = 2
export const PARTICIPLE = 4
export const INFINITIVE = 8
export const AUXILIARY = 16
export const DETERMINER = 32
export const PREPOSITION = 64
export const SUBJECT = 128
export const PRONOUN = 256
export const COORDINATOR = 512
export const SUBORDINATOR = 1024
export const RELATIVE = 2048
export const SPEECH = 4096
export const COGNITION = 8192
export const ADVERB = 16384
export const MODAL = 32768
export const NUMBER = 65536
export const POSSESSIVE = 131072
export const QUESTION = 262144
export const ADJECTIVE = 524288
export const PAST = 1048576

/** Flags of a lower-cased word with straight apostrophes; 0 for an unknown word. */
export type Lexicon = (word: string) => number

export const wordsOf = (list: string): string[] => list.trim().split(/\s+/)
export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))
export const phrasesOf = (list: string): string[] => list.split(',').map((phrase) => wordsOf(phrase).join(' '))

/** Collects flags for words; later calls add to earlier ones. */
export class LexiconBuilder {
  readonly flags = new Map<string, number>()

  add(flag: number, words: Iterable<string>): this {
    for (const word of words) this.flags.set(word, (this.flags.get(word) ?? 0) | flag)
    return this
  }

  list(flag: number, words: string): this {
    return this.add(flag, wordsOf(words))
  }

  has(word: string, flag: number): boolean {
    return ((this.flags.get(word) ?? 0) & flag) !== 0
  }
}
