/** Cuts a paste into its lines, each with its place in the input and the empty lines before it. */

/** `text` is trimmed; `start` and `end` point into the input; `gap` counts the empty lines before. */
export type Line = { text: string; start: number; end: number; gap: number }

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g
const NOTHING = /[\u200B\u200C\u200D\u2060\uFEFF]/g

/** Lines that hold something; every character outside them is white space. */
export function linesOf(input: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let from = 0
  const take = (to: number) => {
    const raw = input.slice(from, to)
    const text = raw.trim()
    if (text === '') gap += 1
    else {
      const start = from + raw.length - raw.trimStart().length
      lines.push({ text, start, end: start + text.length, gap })
      gap = 0
    }
  }
  for (const match of input.matchAll(BREAK)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(input.length)
  return lines
}

/** One space for any run of white space; characters without width or meaning left out. */
export const tidied = (text: string): string => text.replace(NOTHING, '').replace(/\s+/gu, ' ').trim()
