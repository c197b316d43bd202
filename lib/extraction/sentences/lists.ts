/** Finds the marks of a list that was pasted as running text: "1. … 2. …", "a) … b) …", "• … • …". */
import type { Span } from '@/lib/rules/extraction'

const MARK = /(?:^|\s)((?:[•⁃▪‣·]\s?)?(?:(\d{1,2})(\.\)|\)|\.)|([a-z])(\.\)|\)|\.)|[•⁃▪‣]))(?=\s)/gu

const orderOf = (number: string | undefined, letter: string | undefined): number =>
  number ? Number(number) : letter ? letter.charCodeAt(0) - 96 : 0

/** Marks in order, `start` to `end` in `text`; none unless the stretch itself begins with the first of them. */
export function listMarks(text: string, from: number, to: number): Span[] {
  const head = text.slice(from, Math.min(to, from + 8)).trimStart()
  if (!/^(?:[•⁃▪‣·]|\d{1,2}[.)]|[a-z][.)])/u.test(head)) return []
  const marks: Span[] = []
  let style = ''
  let order = 0
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const [whole, mark = '', number, after, letter, letterAfter] = match
    const bullet = mark.charAt(0).replace(/[\da-z]/u, '')
    const sort = `${bullet}${number ? 'n' : letter ? 'l' : 'b'}${after ?? letterAfter ?? ''}`
    const value = orderOf(number, letter)
    if (marks.length > 0 && (sort !== style || (value > 0 && value !== order + 1))) continue
    if (marks.length === 0 && from + match.index > from + 1) return []
    style = sort
    order = value
    const end = from + match.index + whole.length
    marks.push({ start: end - mark.length, end })
  }
  return marks
}
