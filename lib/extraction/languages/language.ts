/** What a language must tell the engine; each language is one file that fills this in. */
import type { Lexicon } from './lexicon'

export type Language = {
  code: string
  /** The commonest words, by which the language of an article is recognised. */
  common: ReadonlySet<string>
  lexicon: Lexicon
  /** Abbreviations, without the last stop: those that never end a sentence, and those that may. */
  abbreviations: { inside: ReadonlySet<string>; either: ReadonlySet<string> }
  months: readonly string[]
  /** Monday first. */
  weekdays: readonly string[]
  /** Words that begin a sentence far more often than a name. */
  starters: ReadonlySet<string>
  /** In a subordinate clause the verb stands last. */
  verbLast: boolean
  words: ClaimWords
}

/** Word lists for what a claim is about; each entry is lower case and may be several words. */
export type ClaimWords = {
  accordingTo: readonly string[]
  prediction: readonly string[]
  opinion: readonly string[]
  cause: readonly string[]
  comparison: readonly string[]
  record: readonly string[]
  past: readonly string[]
  rule: readonly string[]
  appeal: readonly string[]
  hearsay: readonly string[]
  wrongdoing: readonly string[]
  death: readonly string[]
  official: readonly string[]
  institution: readonly string[]
  large: readonly string[]
  money: readonly string[]
  female: ReadonlySet<string>
  male: ReadonlySet<string>
  plural: ReadonlySet<string>
  firstPerson: ReadonlySet<string>
}
