/** Makes running text of a paragraph's lines, words that were cut at a line end made whole. */
import type { Line } from './lines'
import { HYPHEN } from './paragraphs'

const HEADS = `e|ex|oud|non|co|pro|anti|self|semi|vice|mid|well|niet|all|half|high|low|long|short|part|minister|secretaris
  |directeur|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|so|zo`.replace(/\s+/gu, '')
const KEEPS_HYPHEN = new RegExp(`(?:^|[\\s("'“‘„])(?:${HEADS})[-‐]$`, 'iu')

/** "VVD-fractie", "24-jarige", "58-year-old", "state-owned" keep the hyphen at which they were cut. */
const KEPT_HEAD = /(?:\p{Lu}{2}|\d|[-‐]\p{L}{1,14})[-‐]$/u
const KEPT_TAIL = /^(?:based|owned|backed|funded|related|style|century|thirds|term|speaking|friendly|generaal)\b/u

/** The running text of a paragraph's lines, words that were cut at a line end made whole. */
export function joined(lines: readonly Line[], knows: (word: string) => boolean): string {
  let text = ''
  for (const line of lines) {
    if (text === '') text = line.text
    else if (!HYPHEN.test(text.slice(-2))) text += ` ${line.text}`
    else if (/^(?:en|of|and|or|und|oder|et|ou|y|o)\s/u.test(line.text)) text += ` ${line.text}`
    else if (!/^\p{Ll}/u.test(line.text)) text += line.text
    else {
      const head = /[\p{L}\p{N}-]*$/u.exec(text.slice(-40))?.[0] ?? ''
      const tail = /^[\p{L}\p{N}-]*/u.exec(line.text.slice(0, 60))?.[0] ?? ''
      const keep =
        !text.endsWith('\u00AD') &&
        !knows(head.slice(0, -1) + tail) &&
        (KEEPS_HYPHEN.test(text.slice(-16)) ||
          KEPT_HEAD.test(text.slice(-20)) ||
          KEPT_TAIL.test(line.text) ||
          knows(head + tail))
      text = (keep ? text : text.slice(0, -1)) + line.text
    }
  }
  return text
}
