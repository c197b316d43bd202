/** Finds the headers that a paper prints on every page. */

const ENDS = /[.!?…]["'”’»)]*$/u

/** Whether the line shouts: all its letters are capitals. */
export const isLoud = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

const beginnings = (text: string): string[] => {
  const words = text.split(' ')
  return words.slice(0, -1).map((_, last) => words.slice(0, last + 1).join(' '))
}

/** A page header without its page number: "Annual Report 17", "18 Annual Report". */
const unnumbered = (text: string): string => {
  const bare = text.replace(/^(?:\p{Lu}?\d{1,4}|\p{Lu}{4,})\s+/u, '').replace(/\s\p{Lu}?\d{1,4}$/u, '').trimEnd()
  return /\s/u.test(bare) ? bare : text
}

/** Lines that come back on every page, and loud lines that begin or end with one ("THE COURIER", "THE COURIER A3"). */
export function headerLines(lines: readonly { text: string }[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const numbered = new Map<string, string>()
  for (const { text } of lines) {
    if (text.length >= 120 || ENDS.test(text)) continue
    const key = unnumbered(text)
    seen.set(key, (seen.get(key) ?? 0) + 1)
    if (key !== text) numbered.set(text, key)
  }
  const loud = [...seen.keys(), ...numbered.keys()].filter(isLoud)
  const begun = new Set(loud.flatMap(beginnings))
  const headers = new Set<string>()
  for (const [text, times] of seen) if (times > 1 && text.length > 2) headers.add(text)
  for (const [text, key] of numbered) if (headers.has(key)) headers.add(text)
  for (const text of loud) if (begun.has(text)) headers.add(text)
  for (const text of loud) if (beginnings(text).some((begin) => headers.has(begin))) headers.add(text)
  return headers
}
