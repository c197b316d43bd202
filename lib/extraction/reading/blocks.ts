/** Reads a paste as an article: cleaned text in blocks, each with its kind and its place in the input. */
import { joined } from './joining'
import type { Block, BlockKind } from '@/lib/rules/extraction'
import { stampLength } from './stamps'
import { linesOf, tidied, type Line } from './lines'
import { paragraphsOf, type Paragraph } from './paragraphs'

export type Reading = { text: string; blocks: Block[] }

type Piece = {
  text: string
  furniture: boolean
  caption: boolean
  lines: number
  inputStart: number
  inputEnd: number
}

const ENDS = /[.!?…]["'”’»)\]]*$/u
const SIGNS = `foto(?:'s)?|photos?|photographs?|pictures?|image|beeld|bild|credits?|illustratie`
const CREDIT = new RegExp(`[\\s(|](?:${SIGNS})\\s?[:©]\\s?[^.]{1,60}\\)?\\.?$|[\\s(]©\\s?[^.]{2,60}$`, 'iu')
const BULLET = /^(?:[-–—•*·▪‣◦]|\d{1,2}[.)])\s+\S/u
const CAPTION = /^(?:foto|photo|beeld|caption|onderschrift)\s?:/iu

const pieceOf = (text: string, lines: readonly Line[], more: Partial<Piece> = {}): Piece => ({
  text: tidied(text),
  furniture: false,
  caption: false,
  lines: lines.length,
  inputStart: Math.min(...ends(lines, 'start')),
  inputEnd: Math.max(...ends(lines, 'end')),
  ...more,
})

const ends = (lines: readonly Line[], end: 'start' | 'end'): number[] => [
  lines[0]?.[end] ?? 0,
  lines.at(-1)?.[end] ?? 0,
]

const split = (line: Line, at: number): [Line, Line] => {
  const [head, tail] = [line.text.slice(0, at).trimEnd(), line.text.slice(at)]
  const rest = tail.trimStart()
  return [
    { ...line, text: head, end: line.start + head.length },
    { ...line, text: rest, start: line.end - rest.length, gap: 0 },
  ]
}

/** A paragraph as one to three pieces: a date stamp in front and a photo credit at the end are furniture. */
function piecesOf(paragraph: Paragraph, early: boolean, knows: (word: string) => boolean): Piece[] {
  const lines = [...paragraph.lines]
  if (paragraph.furniture) return [pieceOf(joined(lines, knows), lines, { furniture: true })]
  const pieces: Piece[] = []
  const stamp = early && lines[0] ? stampLength(lines[0].text) : 0
  if (stamp > 0 && lines[0]) {
    const [head, tail] = split(lines[0], stamp)
    pieces.push(pieceOf(head.text, [head], { furniture: true }))
    if (tail.text === '') lines.shift()
    else lines[0] = tail
  }
  const last = lines.at(-1)
  const credit = last ? CREDIT.exec(last.text.slice(-90)) : null
  if (last && credit && last.text.length > credit[0].length) {
    const at = last.text.length - credit[0].length
    const [head, tail] = split(last, at)
    const body = [...lines.slice(0, -1), head]
    pieces.push(pieceOf(joined(body, knows), body, { caption: true }))
    pieces.push(pieceOf(tail.text, [tail], { furniture: true }))
    return pieces
  }
  if (lines.length > 0) pieces.push(pieceOf(joined(lines, knows), lines))
  return pieces
}

function kindsOf(pieces: readonly Piece[]): BlockKind[] {
  const body = pieces.filter((piece) => !piece.furniture && !piece.caption)
  const isTitle = (piece: Piece): boolean => piece.text.length <= 160 && !/[.;:,…]["'”’»)\]]*$/u.test(piece.text)
  const first = body[0]
  const second = body[1]
  const headline =
    first && second && isTitle(first) && (!ENDS.test(first.text) || second.text.length > 200) ? first : null
  const lead = headline ? body.find((piece) => piece !== headline && ENDS.test(piece.text)) : first
  return pieces.map((piece, place): BlockKind => {
    if (piece.furniture) return 'furniture'
    if (piece.caption || CAPTION.test(piece.text)) return 'caption'
    if (piece === headline) return 'headline'
    if (BULLET.test(piece.text)) return 'list_item'
    const later = pieces
      .slice(place + 1, place + 4)
      .some((other) => !other.furniture && (ENDS.test(other.text) || BULLET.test(other.text)))
    if (
      piece !== lead &&
      piece.text.length <= 90 &&
      later &&
      isTitle(piece) &&
      !/[.!…]["'”’»)\]]*$/u.test(piece.text) &&
      body.length > 1
    )
      return 'subhead'
    if (/^["“„«‘].*["”“»’]$/u.test(piece.text) && piece.text.length < 300) return 'quote'
    return piece === lead ? 'lead' : 'paragraph'
  })
}

/** Cleaned text and blocks of a paste; outside the blocks' input ranges the paste holds only white space. */
export function readBlocks(input: string): Reading {
  const lines = linesOf(input)
  let words: Set<string> | null = null
  const knows = (word: string): boolean => {
    words ??= new Set(input.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [])
    return words.has(word.toLowerCase())
  }
  const pieces = paragraphsOf(lines).flatMap((paragraph, place) => piecesOf(paragraph, place < 4, knows))
  const kinds = kindsOf(pieces)
  const blocks: Block[] = []
  let text = ''
  pieces.forEach((piece, place) => {
    if (blocks.length > 0) text += '\n\n'
    const start = text.length
    text += piece.text
    const { inputStart, inputEnd } = piece
    blocks.push({ kind: kinds[place] ?? 'paragraph', start, end: text.length, inputStart, inputEnd })
  })
  return { text, blocks }
}
