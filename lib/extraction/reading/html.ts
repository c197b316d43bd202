/** Takes the text out of an HTML page and remembers where in the page each character stood. */
import { Parser } from 'htmlparser2'
import { setOf } from '../languages/lexicon'

/** `text` has a blank line between blocks; `places[i]` is where in the page its UTF-16 unit i stood. */
export type Page = { text: string; places: Int32Array }

const PAGE = /<(?:!doctype html|html|body|article|p|div)[\s>/]/i
const SILENT = setOf('head script style noscript svg template iframe object canvas nav button form select textarea aside')
const BLOCKS = setOf(`address article blockquote body caption dd details div dl dt fieldset figcaption figure footer h1
  h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul`)

/** Whether the text is an HTML page or a part of one. */
export const isPage = (source: string): boolean => PAGE.test(source)

/**
 * The text of a page as a reader sees it: without scripts, menus and forms, entities decoded (WHATWG HTML, section
 * 13.2). Linear in the length of the page; never throws.
 */
export function textOfPage(source: string): Page {
  const out: string[] = []
  const places: number[] = []
  let silent = 0
  let spaced = true
  const put = (character: string, place: number) => {
    out.push(character)
    places.push(place)
  }
  const breakAt = (place: number, marks: string) => {
    if (silent > 0) return
    for (const mark of marks) put(mark, place)
    spaced = true
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1
        else if (name === 'br') breakAt(parser.startIndex, '\n')
        else if (BLOCKS.has(name)) breakAt(parser.startIndex, '\n\n')
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1)
        else if (BLOCKS.has(name)) breakAt(parser.startIndex, '\n\n')
      },
      ontext(data) {
        if (silent > 0) return
        const start = parser.startIndex
        const plain = parser.endIndex - start + 1 === data.length
        for (let at = 0; at < data.length; at += 1) {
          const unit = data.charAt(at)
          const space = unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f'
          if (space && spaced) continue
          put(space ? ' ' : unit, plain ? start + at : start)
          spaced = space
        }
      },
    },
    { decodeEntities: true },
  )
  parser.end(source)
  return { text: out.join(''), places: Int32Array.from(places) }
}

/** The span of the page that a span of its text came from; an empty text stands at the page's end. */
export function placeInPage({ places }: Page, start: number, end: number, length: number): [number, number] {
  const first = places[start] ?? length
  return [first, end > start ? (places[end - 1] ?? length - 1) + 1 : first]
}
