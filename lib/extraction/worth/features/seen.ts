/** Counts what stands in a sentence: numbers, names, persons, tenses, topics. */
import * as is from '../../languages/lexicon'
import { hashOf, joined } from './hashes'
import type { Words } from './sentence-words'
import { IDLE, WEIGHTY } from './topics'
import { FIRST, NEGATIVE, SECOND, TITLE, type Vocabulary } from './word-facts'

/** `lists`, `topics` and `marks` are bits; `often` counts topics; `measures` are a name, a value and its steps. */
export type Seen = {
  lists: number
  topics: number
  often: Uint8Array
  marks: number
  numbers: number
  past: number
  measures: readonly (readonly [number, number, readonly number[]])[]
  facts: readonly number[]
}

const SHARE = ['%', '€', '$', '£', 'procent', 'percent', 'per cent']
const [QUESTION, STOP, OPEN, QUOTED] = [hashOf('?'), hashOf('stop'), hashOf('open'), hashOf('quoted')]

/** Written anew for each sentence. */
const often = new Uint8Array(32)

function topicsIn({ length, facts, digits }: Words): number {
  let topics = 0
  often.fill(0)
  for (let at = 0; at < length; at += 1) {
    const bits = digits[at] ? 0 : (facts[at]?.topics ?? 0)
    topics |= bits
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest)
      often[place] = (often[place] ?? 0) + 1
    }
  }
  return topics
}

/** Bits of the lists that are mentioned, by one word or by up to five in a row. */
function listsIn({ length, facts }: Words, { phrases }: Vocabulary): number {
  let lists = 0
  for (let at = 0; at < length; at += 1) {
    const known = facts[at]
    if (!known) continue
    lists |= known.lists
    let hash = known.hash
    for (let next = at + 1; known.starts && next < Math.min(length, at + 5); next += 1) {
      hash = joined(hash, facts[next]?.hash ?? 0)
      lists |= phrases.get(hash) ?? 0
    }
  }
  return lists
}

function total(bits: number): number {
  let sum = 0
  for (let place = 0; place < often.length; place += 1) if (bits & (1 << place)) sum += often[place] ?? 0
  return sum
}

const STEPS = {
  words: [4, 6, 8, 11, 14, 18, 23, 29, 36],
  some: [1, 2, 3, 5],
  few: [1, 2],
  first: [1, 2, 3],
  verbs: [1, 2, 4],
  letters: [8, 9, 10, 11, 12, 14],
  weighty: [1, 2, 3, 4, 6, 8],
  idle: [1, 2, 3, 4, 6],
  between: [-3, -1, 0, 1, 2, 4, 6],
} as const

/** How the sentence ends: with a question mark, another stop, or none. */
function endOf(text: string): number {
  let end = text.length - 1
  while (end > 0 && text.charCodeAt(end) <= 32) end -= 1
  if (/["”’»']/u.test(text.charAt(end))) end -= 1
  const sign = text.charAt(end)
  return sign === '?' ? QUESTION : sign === '.' || sign === '!' || sign === '…' ? STOP : OPEN
}

export function seenIn(words: Words, vocabulary: Vocabulary): Seen {
  const topics = topicsIn(words)
  const lists = listsIn(words, vocabulary)
  let [marks, flags] = [0, 0]
  let [numbers, names, past, verbs, participles, first, count, letters] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < words.length; at += 1) {
    const known = words.facts[at]
    if (!known) continue
    flags |= known.flags
    marks |= known.marks
    if (words.digits[at] || known.flags & is.NUMBER) numbers += 1
    if (at > 0 && words.capitals[at]) names += 1
    if (known.flags & is.PAST) past += 1
    if (known.flags & is.PARTICIPLE) participles += 1
    if (known.flags & (is.FINITE | is.MAYBE_FINITE)) verbs += 1
    if (known.marks & FIRST) first += 1
    if (words.isWord[at]) {
      count += 1
      letters += words.letters[at] ?? 0
    }
  }
  const [weighty, idle] = [total(WEIGHTY), total(IDLE)]
  const end = endOf(words.text)
  const share = SHARE.some((sign) => words.text.includes(sign))
  const facts: number[] = []
  const hold = (place: number, holds: boolean) => {
    if (holds) facts.push(place)
  }
  hold(0, (flags & is.MODAL) !== 0)
  hold(1, (flags & is.SPEECH) !== 0)
  hold(2, (flags & is.COGNITION) !== 0)
  hold(3, (marks & FIRST) !== 0)
  hold(4, (marks & SECOND) !== 0)
  hold(5, (marks & NEGATIVE) !== 0)
  hold(6, (marks & TITLE) !== 0)
  hold(7, (marks & (FIRST | SECOND)) === 0)
  hold(8, share)
  hold(9, numbers === 0)
  hold(10, numbers > 0 && past > 0)
  hold(11, numbers > 0 && first > 0)
  hold(12, numbers > 0 && first === 0)
  hold(13, numbers > 0 && names > 0)
  hold(14, names > 0 && past > 0)
  facts.push(end, joined(end, marks & (FIRST | SECOND)), joined(end, numbers > 0 ? 100 : 101))
  if (/^["“'‘]/u.test(words.text)) facts.push(QUOTED)
  const measures = [
    [60, count, STEPS.words],
    [61, numbers, STEPS.some],
    [62, names, STEPS.some],
    [63, past, STEPS.few],
    [64, first, STEPS.first],
    [65, verbs, STEPS.verbs],
    [66, participles, STEPS.few],
    [67, (2 * letters) / Math.max(1, count), STEPS.letters],
    [68, weighty, STEPS.weighty],
    [69, idle, STEPS.idle],
    [70, weighty - idle, STEPS.between],
  ] as const
  return { lists, topics, often, marks, numbers, past, measures, facts }
}
