/** Takes a speaker over only as the article writes them. */
import type { Span } from '@/lib/rules/extraction'
import { wordsIn, type Folded } from './folding'
import { placesOf } from './quotes'

const MAX_SPEAKER = 200
const MAX_WORDS = 12

export type Written = { text: string; folded: Folded; words: ReadonlySet<string> }

/**
 * The speaker in the article's own letters, or null: a name that it does not have, or no name at all.
 * @param words the article's words, as they are written
 */
export function groundedSpeaker(speaker: string | null, { text, folded, words }: Written): string | null {
  if (!speaker || speaker.length > MAX_SPEAKER) return null
  const [first, ...others] = wordsIn(speaker)
  if (!first || others.length >= MAX_WORDS) return null
  if (others.length === 0) return words.has(first) && isName(first, words) ? first : null
  const [place] = placesOf(speaker, folded)
  return place ? sliceOf(text, place) : null
}

/** "She" and "Hij" have a capital only because they begin a sentence: elsewhere the article writes them small. */
const isName = (word: string, words: ReadonlySet<string>) =>
  word.length > 5 || (word.length > 1 && word !== word.toLowerCase() && !words.has(word.toLowerCase()))

const sliceOf = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
