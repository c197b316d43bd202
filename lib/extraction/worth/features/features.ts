/** Turns a sentence into the features that the worth models know, as numbers: no strings are built. */
import type { Language } from '../../languages/language'
import * as is from '../../languages/lexicon'
import { hashOf, joined } from './hashes'
import { seenIn, type Seen } from './seen'
import { MOST, wordsIn, type Words } from './sentence-words'
import { TOPIC_NAMES } from './topics'
import { FIRST, LISTS, mayBeName, SECOND, Vocabulary } from './word-facts'

/** Hashes of the features, one group after the other; `ends` says where each group ends. */
export type Features = { hashes: Int32Array; ends: readonly number[] }

const vocabularies = new WeakMap<Language, Vocabulary>()

function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language)
  if (!vocabulary) {
    vocabulary = new Vocabulary(language)
    vocabularies.set(language, vocabulary)
  }
  return vocabulary
}

const found = new Int32Array(MOST * 32)
let count = 0

const add = (sort: number, hash: number): void => {
  if (count < found.length) found[count++] = joined(sort, hash)
}

const [EDGE, FIGURE, NAME] = [hashOf('^'), hashOf('#figure'), hashOf('#name')]

/**
 * Features of a sentence: words, pairs, triples, beginnings and endings, patterns, figures, lists, topics, facts. Reads
 * at most 2,000 characters and 300 words. Linear in the length.
 */
export function featuresOf(sentence: string, language: Language): Features {
  const vocabulary = vocabularyOf(language)
  const words = wordsIn(sentence, vocabulary)
  const seen = seenIn(words, vocabulary)
  const { length, facts, hashes } = words
  const hash = (at: number): number => (at < 0 || at >= length ? EDGE : (hashes[at] ?? EDGE))
  const ends: number[] = []
  count = 0
  for (let at = 0; at < length; at += 1) add(1, hash(at))
  ends.push(count)
  for (let at = 0; at <= length; at += 1) add(2, joined(hash(at - 1), hash(at)))
  ends.push(count)
  for (let at = 1; at < length; at += 1) add(3, joined(joined(hash(at - 2), hash(at - 1)), hash(at)))
  ends.push(count)
  for (let at = 0; at < length; at += 1) if (!words.digits[at]) for (const part of facts[at]?.parts ?? []) add(4, part)
  ends.push(count)
  addPatterns(words)
  ends.push(count)
  addFigures(words, hash)
  ends.push(count)
  addMentions(20, seen.lists, LISTS.length, seen)
  ends.push(count)
  addMentions(30, seen.topics, TOPIC_NAMES.length, seen)
  for (let place = 0; place < TOPIC_NAMES.length; place += 1) {
    for (let times = 2; times <= Math.min(3, seen.often[place] ?? 0); times += 1) add(40 + times, place)
  }
  ends.push(count)
  for (const [name, value, steps] of seen.measures) {
    for (const step of steps) if (value >= step) add(name, step)
  }
  for (const fact of seen.facts) add(50, fact)
  ends.push(count)
  return { hashes: found.slice(0, count), ends }
}

/** Sorts of words: one, two and three in a row. */
function addPatterns({ length, facts, digits, capitals }: Words): void {
  let [before, previous] = [EDGE, EDGE]
  for (let at = 0; at < length; at += 1) {
    const known = facts[at]
    if (!known) continue
    const pattern = digits[at] ? FIGURE : capitals[at] && at > 0 && mayBeName(known) ? NAME : known.pattern
    add(7, pattern)
    add(8, joined(previous, pattern))
    add(9, joined(joined(before, previous), pattern))
    before = previous
    previous = pattern
  }
}

/** What stands around a number. */
function addFigures({ length, facts, digits }: Words, hash: (at: number) => number): void {
  for (let at = 0; at < length; at += 1) {
    if (!digits[at] && !((facts[at]?.flags ?? 0) & is.NUMBER)) continue
    add(10, hash(at + 1))
    add(11, hash(at - 1))
    add(12, joined(hash(at - 1), hash(at + 1)))
    add(13, joined(hash(at + 1), hash(at + 2)))
  }
}

/** Each thing mentioned, with what else is there, and each two of them together. */
function addMentions(sort: number, bits: number, size: number, { numbers, marks, past }: Seen): void {
  for (let one = 0; one < size; one += 1) {
    if (!(bits & (1 << one))) continue
    add(sort, one)
    add(sort + (numbers > 0 ? 1 : 2), one)
    if (!(marks & (FIRST | SECOND))) add(sort + 3, one)
    if (marks & FIRST) add(sort + 4, one)
    if (marks & SECOND) add(sort + 5, one)
    if (past > 0) add(sort + 6, one)
    for (let other = one + 1; other < size; other += 1) if (bits & (1 << other)) add(sort + 7, one * 32 + other)
  }
}
