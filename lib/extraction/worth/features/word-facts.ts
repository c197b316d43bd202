/** What the worth models know of a single word, looked up once and remembered. */
import type { ClaimWords, Language } from '../../languages/language'
import * as is from '../../languages/lexicon'
import { hashOf, joined } from './hashes'
import { TOPIC_NAMES, TOPICS } from './topics'

/**
 * `parts` are hashes of its beginnings and endings, `pattern` of what it does in a sentence, `topics` and `lists` are
 * bits, `starts` says whether a phrase of the lists begins with it.
 */
export type WordFacts = {
  hash: number
  parts: readonly number[]
  pattern: number
  flags: number
  topics: number
  lists: number
  starts: boolean
  marks: number
}

export const FIRST = 1
export const SECOND = 2
export const NEGATIVE = 4
export const TITLE = 8

/** Lists of the language whose mention is a feature, in the order of their bits. */
export const LISTS = [
  'accordingTo', 'prediction', 'opinion', 'cause', 'comparison', 'record', 'past', 'rule', 'appeal', 'hearsay',
  'wrongdoing', 'death', 'official', 'institution', 'large', 'money',
] as const satisfies readonly (keyof ClaimWords)[]

const MARKED: readonly [number, ReadonlySet<string>][] = [
  [SECOND, is.setOf('u uw je jij jullie jouw you your yours')],
  [NEGATIVE, is.setOf("niet geen nooit niets niemand not no never nothing nobody n't")],
  [TITLE, is.setOf("mijnheer mevrouw voorzitter minister collega heer collega's president governor senator mrs mr ms")],
]

const CLOSED = is.NUMBER | is.MODAL | is.AUXILIARY
const GRAMMAR =
  is.DETERMINER | is.PREPOSITION | is.PRONOUN | is.COORDINATOR | is.SUBORDINATOR |
  is.POSSESSIVE | is.QUESTION | is.ADVERB

/** The sort of a word in the patterns of a sentence; a word of the grammar stands for itself. */
function patternOf(word: string, flags: number): number {
  if (flags & is.NUMBER) return hashOf('#number')
  if (flags & is.MODAL) return hashOf('#modal')
  if (flags & is.AUXILIARY) return hashOf('#auxiliary')
  if (flags & GRAMMAR || !/[\p{L}\p{N}]/u.test(word)) return hashOf(word)
  if (flags & is.PAST) return hashOf('#past')
  if (flags & is.PARTICIPLE) return hashOf('#participle')
  if (flags & is.INFINITIVE && flags & is.MAYBE_FINITE) return hashOf('#infinitive')
  if (flags & (is.FINITE | is.MAYBE_FINITE)) return hashOf('#verb')
  return hashOf(flags & is.ADJECTIVE ? '#adjective' : '#noun')
}

const partsOf = (word: string): number[] =>
  word.length > 4
    ? [
        joined(1, hashOf(word, word.length - 3)),
        joined(1, hashOf(word, word.length - 4)),
        joined(2, hashOf(word, 0, 4)),
        joined(2, hashOf(word, 0, 6)),
      ]
    : []

/** Whether a word with a capital may be a name: it is no word of the grammar. */
export const mayBeName = ({ flags }: WordFacts): boolean => (flags & (GRAMMAR | CLOSED)) === 0

/** What is known of the words of one language. `phrases` are lists' bits by the hashes of several words in a row. */
export class Vocabulary {
  readonly phrases = new Map<number, number>()
  private readonly whole = new Map<string, number>()
  private readonly begun = new Map<string, number>()
  private readonly single = new Map<string, number>()
  private readonly starters = new Set<string>()
  private readonly known = new Map<string, WordFacts>()

  constructor(private readonly language: Language) {
    const add = (map: Map<string, number>, word: string, bit: number) => map.set(word, (map.get(word) ?? 0) | bit)
    TOPIC_NAMES.forEach((name, place) => {
      for (const word of TOPICS[language.code]?.[name] ?? []) {
        if (word.endsWith('-')) add(this.begun, word.slice(0, -1), 1 << place)
        else add(this.whole, word, 1 << place)
      }
    })
    LISTS.forEach((list, place) => {
      for (const phrase of language.words[list]) {
        const words = phrase.split(' ')
        if (words.length === 1) add(this.single, phrase, 1 << place)
        else {
          const hash = words.map((word) => hashOf(word)).reduce(joined)
          this.phrases.set(hash, (this.phrases.get(hash) ?? 0) | (1 << place))
          this.starters.add(words[0] ?? '')
        }
      }
    })
  }

  /** Facts of a word in lower case with straight apostrophes. Remembers at most 20,000 words. */
  factsOf(word: string): WordFacts {
    let facts = this.known.get(word)
    if (facts === undefined) {
      facts = this.read(word)
      if (this.known.size < 20_000) this.known.set(word, facts)
    }
    return facts
  }

  private read(word: string): WordFacts {
    const flags = this.language.lexicon(word)
    let topics = this.whole.get(word) ?? 0
    for (let to = 3; to <= Math.min(word.length, 20); to += 1) topics |= this.begun.get(word.slice(0, to)) ?? 0
    let marks = this.language.words.firstPerson.has(word) ? FIRST : 0
    for (const [mark, words] of MARKED) if (words.has(word)) marks |= mark
    return {
      hash: hashOf(word),
      parts: partsOf(word),
      pattern: patternOf(word, flags),
      flags,
      topics,
      lists: this.single.get(word) ?? 0,
      starts: this.starters.has(word),
      marks,
    }
  }
}
