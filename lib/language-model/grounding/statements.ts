/** Holds a model's wording against the article: what it added goes in [brackets], or the wording is refused. */
import type { Calendar } from './calendar'
import { lowered, wordsIn } from './folding'

const MAX_STATEMENT = 600

/** What a wording must be drawn from. */
export type Ground = {
  /** The article's words in lower case. */
  words: ReadonlySet<string>
  calendar: Calendar
}

/** Each turns a sentence around or softens it: none may come or go. */
const TURNING = new Set(
  `not no never none nobody nothing neither nor without hardly barely cannot t may might could would should
  reportedly allegedly about almost nearly only
  niet geen nooit niemand niets nergens noch zonder nauwelijks kan kon zou zouden mogelijk misschien vermoedelijk
  bijna ongeveer circa alleen slechts
  nicht kein keine keinen keiner nie niemals ohne kaum vielleicht
  pas jamais aucun aucune sans ni peut presque no nunca jamás sin ni casi`.split(/\s+/),
)

/** Nothing that a sentence is written with: markup, code, or what cannot be seen. */
const STRANGE = /[<>{}\\|^~]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

/**
 * The statement with every added word in [brackets], or null where it says more or less than the article.
 * @param quote the exact slice of the article that the statement rests on
 */
export function groundedStatement(statement: string, quote: string, ground: Ground): string | null {
  const plain = statement.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > MAX_STATEMENT || STRANGE.test(plain)) return null
  const pieces = piecesOf(plain)
  const said = pieces.filter(({ isWord }) => isWord)
  const words = lowered(said.map(({ text }) => text))
  const quoted = lowered(wordsIn(quote))
  if (turnsIn(said.map(({ text }) => text)) !== turnsIn(wordsIn(quote))) return null
  const kept = common(words, quoted)
  if (kept.size * 2 < words.length) return null
  const runs = runsOf(said.length, kept).map(([from, to]) => said.slice(from, to))
  if (!runs.every((run) => isGrounded(run.map(({ text }) => text), ground))) return null
  const added = new Set(runs.flat())
  return bracketed(pieces, (piece) => added.has(piece))
}

type Piece = { text: string; isWord: boolean }

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const word of wordsIn(text)) {
    const start = text.indexOf(word, at)
    if (start > at) pieces.push({ text: text.slice(at, start), isWord: false })
    pieces.push({ text: word, isWord: true })
    at = start + word.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isWord: false })
  return pieces
}

/** A capital within the sentence is a name's: "May" there is the month. */
const turnsIn = (words: readonly string[]) =>
  words
    .map((word, place) => (place === 0 ? word.toLowerCase() : word))
    .filter((word) => TURNING.has(word))
    .toSorted()
    .join(' ')

/** Places of the words that are the quote's, in its order: the longest common subsequence. */
function common(words: readonly string[], quoted: readonly string[]): Set<number> {
  const lengths = Array.from({ length: words.length + 1 }, () => new Uint16Array(quoted.length + 1))
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = quoted.length - 1; j >= 0; j -= 1) {
      const longer = Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
      lengths[i]![j] = words[i] === quoted[j] ? lengths[i + 1]![j + 1]! + 1 : longer
    }
  }
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < words.length && j < quoted.length; ) {
    if (words[i] === quoted[j]) {
      kept.add(i)
      i += 1
      j += 1
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1
    else j += 1
  }
  return kept
}

/** Neighbouring words that were added, as stretches. */
function runsOf(count: number, kept: ReadonlySet<number>): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let at = 0; at < count; at += 1) {
    const last = runs.at(-1)
    if (kept.has(at)) continue
    if (last?.[1] === at) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}

/** Small words may be added freely; names, numbers and whatever carries content must come from somewhere. */
function isGrounded(run: readonly string[], { words, calendar: { months, others } }: Ground): boolean {
  const low = lowered(run)
  const hasMonth = low.some((word) => months.has(word))
  return run.every((word, place) => {
    const known = low[place]!
    const isSmall = word.length <= 3 && word === known && !/\p{N}/u.test(word)
    const isDay = hasMonth && /^(?:[1-9]|[12]\d|3[01])$/.test(word)
    return isSmall || isDay || words.has(known) || months.has(known) || others.has(known)
  })
}

/** One pair of brackets around neighbours that were all added; punctuation stays outside. */
function bracketed(pieces: readonly Piece[], isAdded: (piece: Piece) => boolean): string {
  let text = ''
  let open = false
  for (const [place, piece] of pieces.entries()) {
    const next = pieces[place + 1]
    const joins: boolean = open && /^[ ’'-]$/.test(piece.text) && next !== undefined && isAdded(next)
    const isInside: boolean = joins || isAdded(piece)
    if (isInside !== open) text += isInside ? '[' : ']'
    open = isInside
    text += piece.text
  }
  return open ? `${text}]` : text
}
