/** Looks a quote up in a text as a person typed or copied it, and makes a first statement of one. */
import type { Span } from '../extraction'

/** Longer than any quote that is accepted; what is longer would make a needlessly large pattern. */
const MAX_QUOTE = 4000

const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'"“”„«»'].map((mark) => [mark, '["“”„«»]'])),
  ...Object.fromEntries([..."'‘’‚`´"].map((mark) => [mark, "['‘’‚`´]"])),
  ...Object.fromEntries([...'-‐‑–—'].map((mark) => [mark, '[-‐‑–—]'])),
}

const patternOf = (word: string) => [...word].map((sign) => alike[sign] ?? sign.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('')

/** Every place where a quote stands in a text, whatever the white space, the form of its quotation marks and dashes. */
export function findQuote(text: string, quote: string): Span[] {
  const words = quote.slice(0, MAX_QUOTE).split(/\s+/).filter(Boolean)
  if (words.length === 0 || !quote.isWellFormed()) return []
  const pattern = words.map(patternOf).join('\\s+')
  const exact = [...text.matchAll(new RegExp(pattern, 'gu'))]
  const found = exact.length > 0 ? exact : [...text.matchAll(new RegExp(pattern, 'giu'))]
  return found.map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
}

/** A selection's end is often a space too far. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
}

/** A quote as a first statement: one line, a capital, a full stop. */
export function statementOf(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (!line) return ''
  const [first = ''] = line
  const sentence = first.toLocaleUpperCase() + line.slice(first.length)
  return /[.!?…]["'”’»)]?$/u.test(sentence) ? sentence : `${sentence.replace(/[,;:–—-]$/u, '')}.`
}
