/** Makes running text of a paragraph's lines, words that were cut at a line end made whole. */
import type { Line } from './lines'
import { HYPHEN } from './paragraphs'

const KEEPS_HYPHEN =
  /(?:^|[\s("'“‘„])(?:e|ex|oud|non|co|pro|anti|self|semi|vice|mid|well|niet|all|half|high|low|long|short|part)[-‐]$/iu

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
        (KEEPS_HYPHEN.test(text.slice(-12)) || knows(head + tail))
      text = (keep ? text : text.slice(0, -1)) + line.text
    }
  }
  return text
}
