/** Finds where a quote stands in the article, word for word, or says that it does not. */
import type { Span } from '@/lib/rules/extraction'
import { fold, wordsIn, type Folded } from './folding'

const MAX_QUOTE = 1_000
/** A phrase repeated more often than this is no claim. */
const MAX_PLACES = 200

/**
 * All places where the quote stands as whole words, letter for letter but for white space and quotation marks.
 * @param text the folded article
 */
export function placesOf(quote: string, text: Folded): Span[] {
  const given = fold(quote).text.trim()
  const bare = unwrapped(given)
  if (given.length > MAX_QUOTE || !saysSomething(bare)) return []
  const asGiven = findAll(given, text)
  return asGiven.length > 0 || bare === given ? asGiven : findAll(bare, text)
}

/** White space and quotation marks around a quote are how it was handed over, not part of it. */
function unwrapped(quote: string): string {
  const isWrapping = (at: number) => ` '"`.includes(quote[at] ?? '-')
  let [start, end] = [0, quote.length]
  while (start < end && isWrapping(start)) start += 1
  while (end > start && isWrapping(end - 1)) end -= 1
  return quote.slice(start, end)
}

/** One word is a word, not a claim; a script without spaces between words shows only its length. */
export const saysSomething = (quote: string) => wordsIn(quote).length >= 2 || quote.length >= 8

function findAll(needle: string, { text, starts, ends }: Folded): Span[] {
  const places: Span[] = []
  if (needle === '') return places
  for (let at = text.indexOf(needle); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(needle, at + 1)) {
    const after = at + needle.length
    if (isWhole(text, at) && isWhole(text, after)) places.push({ start: starts[at]!, end: ends[after - 1]! })
  }
  return places
}

/** Not between two letters or digits of one word. */
const isWhole = (text: string, at: number) => !/^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))

/**
 * Of several places the one in the sentence that was meant, else the one nearest to it, else the first.
 * @param blocks where claims may stand: what is page furniture is left out
 */
export function placeMeant(places: readonly Span[], blocks: readonly Span[], meant: Span | undefined): Span | null {
  const standing = places.filter((place) => blocks.some((block) => within(place, block)))
  const distance = ({ start, end }: Span) => (meant ? Math.max(0, meant.start - start, end - meant.end) : start)
  return standing.reduce<Span | null>((best, place) => (best && distance(best) <= distance(place) ? best : place), null)
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
