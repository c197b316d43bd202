/** Tidies the marks and signs around words that were taken out of their sentence. */

const OUTER = /["“”„«»‘’,;:\s]/u

/** The words without the marks and signs around them. */
export function bareOf(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && OUTER.test(words.charAt(from)) && !/^’[a-z]/u.test(words.slice(from, from + 2))) from += 1
  while (to > from && OUTER.test(words.charAt(to - 1)) && words.charAt(to - 1) !== '’') to -= 1
  const bare = words.slice(from, to)
  const open = bare.lastIndexOf('“')
  return open >= 0 && bare.indexOf('”', open) < 0 && words.charAt(to) === '”' ? `${bare}”` : bare
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
]

/** The words without a quotation mark whose other half is not among them; one that opens is closed. */
export function paired(words: string): string {
  let out = words
  for (const [open, close] of QUOTES) {
    if (out.lastIndexOf(open) > out.lastIndexOf(close)) out = `${out}${close}`
    else if (!out.includes(open)) out = out.replaceAll(close, '')
  }
  return (out.split('"').length - 1) % 2 === 1 ? `${out}"` : out
}

/** The words as they stand within a sentence: their article without its capital. */
export const withinSentence = (words: string): string =>
  words.replace(/^(?:De|Het|Een|The|An?)(?= )/u, (article) => article.toLowerCase())
