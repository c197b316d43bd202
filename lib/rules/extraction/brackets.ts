/** Words in [brackets] in a statement: added so that it stands alone, by the machine or by a person. */

/** One within another is part of it; one that is never closed is none. */
const BRACKETS = /\[(?:[^[\]]|\[[^[\]]*\])*\]/g

export type StatementPart = { text: string; isAdded: boolean }

/** A statement in its parts, every character of it, brackets included. */
export function partsOf(statement: string): StatementPart[] {
  const parts: StatementPart[] = []
  let from = 0
  const own = (until: number) => {
    if (until > from) parts.push({ text: statement.slice(from, until), isAdded: false })
  }
  for (const { 0: text, index } of statement.matchAll(BRACKETS)) {
    own(index)
    parts.push({ text, isAdded: true })
    from = index + text.length
  }
  own(statement.length)
  return parts
}

/** As a reader reads it: what was added is part of the sentence, and where nothing was added there is no gap. */
export function withoutBrackets(statement: string): string {
  const parts = partsOf(statement).map(({ text, isAdded }) => (isAdded ? text.replace(/[[\]]/g, '').trim() : text))
  return parts.reduce((read, part, place) => {
    const before = parts[place - 1]
    // Empty brackets leave the space before them and the one after, or one before a full stop.
    if (before === '') return /^[\s.,;:!?]/.test(part) ? read.trimEnd() + part : read + part
    return read + part
  }, '').trim()
}
