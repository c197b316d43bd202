/** Makes running text of a paragraph's lines, words that were cut at a line end made whole. */
import type { Line } from './lines'
import { HYPHEN } from './paragraphs'

const HEADS = `e|ex|oud|non|co|pro|anti|self|semi|vice|mid|well|niet|all|half|high|low|long|short|part|minister|secretaris
  |directeur|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|so|zo`.replace(/\s+/gu, '')
const KEEPS_HYPHEN = new RegExp(`(?:^|[\\s("'“‘„])(?:${HEADS})[-‐]$`, 'iu')

/** "VVD-fractie", "24-jarige", "58-year-old", "state-owned" keep the hyphen at which they were cut. */
const KEPT_HEAD = /(?:\p{Lu}{2}|\d|[-‐]\p{L}{1,14})[-‐]$/u
const KEPT_TAIL = /^(?:based|owned|backed|funded|related|style|century|thirds|term|speaking|friendly|generaal)\b/u

/** How much of the text so far is looked at to decide how the next line goes on. */
const SEEN = 40

/** The running text of a paragraph's lines, words that were cut at a line end made whole. Linear. */
export function joined(lines: readonly Line[], knows: (word: string) => boolean): string {
  const parts: string[] = []
  let seen = ''
  for (const { text } of lines) {
    const cut = HYPHEN.test(seen.slice(-2))
    const whole = cut && !/^(?:en|of|and|or|und|oder|et|ou|y|o)\s/u.test(text)
    if (parts.length > 0 && !whole) parts.push(' ')
    else if (whole && /^\p{Ll}/u.test(text) && !keepsHyphen(seen, text, knows)) {
      parts.push((parts.pop() ?? '').slice(0, -1))
      seen = seen.slice(0, -1)
    }
    parts.push(text)
    seen = `${seen}${whole ? '' : ' '}${text.slice(-SEEN)}`.slice(-SEEN)
  }
  return parts.join('')
}

/** Whether the hyphen at which a word was cut is its own: "e-mail", not "dro-gen". */
function keepsHyphen(seen: string, next: string, knows: (word: string) => boolean): boolean {
  if (seen.endsWith('\u00AD')) return false
  const head = /[\p{L}\p{N}-]{0,40}$/u.exec(seen)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}-]{0,60}/u.exec(next)?.[0] ?? ''
  if (knows(head.slice(0, -1) + tail)) return false
  const own = KEEPS_HYPHEN.test(seen.slice(-16)) || KEPT_HEAD.test(seen.slice(-20)) || KEPT_TAIL.test(next)
  return own || knows(head + tail)
}
