/** Cuts a sentence into words for the worth models: one pass over its characters, one look-up a word. */
import { hashOf } from './hashes'
import type { Vocabulary, WordFacts } from './word-facts'

/** At most so many words and signs of a sentence are read. */
export const MOST = 300

/**
 * Words and signs in order: what is known of each, its hash (of its shape for a figure), and 1 for a digit in it, for a
 * capital, for a word. The same room is written anew for each sentence: it holds until the next one is read.
 */
export type Words = {
  length: number
  facts: WordFacts[]
  hashes: Int32Array
  digits: Uint8Array
  capitals: Uint8Array
  isWord: Uint8Array
  letters: Uint16Array
  text: string
}

const room: Words = {
  length: 0,
  facts: [],
  hashes: new Int32Array(MOST),
  digits: new Uint8Array(MOST),
  capitals: new Uint8Array(MOST),
  isWord: new Uint8Array(MOST),
  letters: new Uint16Array(MOST),
  text: '',
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0))

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x250 ? LETTERS[code] === 1 : !(code >= 0x2000 && code <= 0x206f) && LETTER.test(text.charAt(at))
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f
const isJoint = (code: number): boolean =>
  code === 39 || code === 44 || code === 45 || code === 46 || code === 47 || code === 58 || code === 0x2019
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where the word that begins at `start` ends: letters and digits, with single joints between ("0,2", "re-sit"). */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (at < text.length && isLetter(text, at)) at += 1
    if (!isJoint(text.charCodeAt(at)) || at + 1 >= text.length || !isLetter(text, at + 1)) return at
    at += 1
  }
}

const YEAR = hashOf('#year')
const SHAPES = Array.from({ length: 14 }, (_, shape) => hashOf(`#${shape}`))

/** A figure by its look: a year, or how many digits, and whether it is cut in two ("0,2", "450.000"). */
function shapeOf(text: string, start: number, end: number): number {
  let [digits, cut] = [0, 0]
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits += 1
    else if (code === 44 || code === 46) cut = 7
  }
  const first = text.charCodeAt(start)
  if (digits === 4 && end - start === 4 && (first === 49 || first === 50)) {
    const second = text.charCodeAt(start + 1)
    if (first === 49 ? second >= 53 : second === 48) return YEAR
  }
  return SHAPES[Math.min(digits, 6) + cut] ?? YEAR
}

/** The first words and signs among the first 2,000 characters. */
export function wordsIn(sentence: string, vocabulary: Vocabulary): Words {
  const text = sentence.length > 2000 ? sentence.slice(0, 2000) : sentence
  const low = lowered(text)
  room.text = low
  let [count, at] = [0, 0]
  while (at < low.length && count < MOST) {
    if (isSpace(low.charCodeAt(at))) {
      at += 1
      continue
    }
    const isWord = isLetter(low, at)
    const end = isWord ? wordEnd(low, at) : at + 1
    let digit = false
    if (isWord) for (let place = at; place < end && !digit; place += 1) digit = isDigit(low.charCodeAt(place))
    const facts = vocabulary.factsOf(digit ? '0' : low.slice(at, end))
    room.facts[count] = facts
    room.hashes[count] = digit ? shapeOf(low, at, end) : facts.hash
    room.digits[count] = digit ? 1 : 0
    room.capitals[count] = isWord && text.charCodeAt(at) !== low.charCodeAt(at) ? 1 : 0
    room.isWord[count] = isWord ? 1 : 0
    room.letters[count] = end - at
    count += 1
    at = end
  }
  room.length = count
  return room
}

/** Lower case with straight apostrophes, of the same length as the text. */
function lowered(text: string): string {
  const low = text.toLowerCase()
  const same = low.length === text.length ? low : text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().charAt(0))
  return same.includes('’') ? same.replaceAll('’', "'") : same
}
