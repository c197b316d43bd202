/** Folds white space, quotation marks and invisible characters, so that a quote is found however a model typed them. */

/** Format characters, tags and variation selectors: a reader sees none of them, a model does. */
const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}\u{E0000}-\u{E0FFF}]/u
const INVISIBLES = new RegExp(INVISIBLE, 'gu')

const MARKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‘’‚‛′´`‹›'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((mark) => [mark, '"'])),
}

export type Folded = {
  text: string
  /** For each unit of the folded text, where its character starts and ends in the original. */
  starts: number[]
  ends: number[]
}

export function fold(original: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const end = at + character.length
    const isSpace = /\s/.test(character)
    if (isSpace && text.endsWith(' ')) ends[ends.length - 1] = end
    else if (isSpace || !INVISIBLE.test(character)) {
      const folded = isSpace ? ' ' : (MARKS[character] ?? character)
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at)
        ends.push(end)
      }
      text += folded
    }
    at = end
  }
  return { text, starts, ends }
}

/** What a reader sees of a text: this is what a model is given. */
export const withoutInvisibles = (text: string) => text.replace(INVISIBLES, '')

/** Words and numbers; "1,200" and "3.5" are one word each. */
export const wordsIn = (text: string): string[] =>
  withoutInvisibles(text).match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu) ?? []

export const lowered = (words: readonly string[]) => words.map((word) => word.toLowerCase())
