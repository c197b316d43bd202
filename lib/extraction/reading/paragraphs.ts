/** Joins the lines of a damaged paste into paragraphs again: hard wraps, empty lines between lines, page headers. */
import {
  followsByline, headsLinks, isAuthor, isAuthorNote, isByline, isFurniture, isOffer, turnsPage,
} from './furniture'
import { headerLines } from './headers'
import { isStamp } from './stamps'
import type { Line } from './lines'
import { type Layout, roomAfter, layoutOf } from './layout'

export type Paragraph = { lines: Line[]; furniture: boolean }

export const STOPS = /[.!?…:;]["'”’»)\]]*$/u

export const HYPHEN = /[\p{L}\d][-‐\u00AD]$/u

const LOWER = /^["'“‘„«(]?\p{Ll}/u

export const BULLET = /^(?:[-–—•*·▪‣◦]|\d{1,2}[.)])\s+\S/u

const SPEECH_DASH = /^[–—]\s/u

export const runsOn = (line: Line, next: Line): boolean =>
  HYPHEN.test(line.text) || (!STOPS.test(line.text) && LOWER.test(next.text))

/** Whether `next` goes on where `line` was broken off. */
function joins(line: Line, next: Line, gap: number, layout: Layout): boolean {
  if (BULLET.test(next.text) || (SPEECH_DASH.test(next.text) && STOPS.test(line.text))) return false
  if (runsOn(line, next)) return true
  if (gap > layout.gap) return false
  // A line that would have had room for the next word was ended on purpose.
  const room = roomAfter(line, next, layout.width)
  return room <= (STOPS.test(line.text) ? layout.slack : Math.max(layout.slack, layout.width * 0.22))
}

const isFurnitureRest = (line: Line, next: Line, layout: Layout, header: boolean): boolean =>
  layout.wrapped &&
  next.gap <= layout.gap &&
  next.text.length < layout.width * 0.5 &&
  (!/\p{Ll}/u.test(next.text) ||
    (!header && LOWER.test(next.text) && line.text.length > layout.width * 0.6 && !STOPS.test(line.text)))

/** What stands right under a byline or under a heading over links belongs to it. */
function isUnder(head: string, line: Line, next: Line | undefined, layout: Layout): boolean {
  const narrow = !layout.wrapped || line.text.length < layout.width * 0.75
  if (!narrow || (next && runsOn(line, next))) return false
  if (isByline(head)) return line.gap <= layout.gap && followsByline(line.text)
  return (
    headsLinks(head) &&
    (line.gap <= layout.gap || (line.gap < 2 && BULLET.test(line.text))) &&
    line.text.length < 120 &&
    !/[.!:]["'”’»)\]]*$/u.test(line.text)
  )
}

/** Paragraphs in reading order; furniture that stood inside a paragraph follows it. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const headers = headerLines(lines)
  const layout = layoutOf(lines)
  const paragraphs: Paragraph[] = []
  let open: Paragraph | null = null
  let waiting: Paragraph[] = []
  let gap = 0
  const close = () => {
    if (open) paragraphs.push(open)
    for (const furniture of waiting) paragraphs.push(furniture)
    open = null
    waiting = []
  }
  let previous: Line | null = null
  for (const [at, line] of lines.entries()) {
    const last: Paragraph | undefined = waiting.at(-1)
    const follows = previous !== null && last?.lines.at(-1) === previous
    const told = open !== null || paragraphs.length > 0
    const head = last?.lines[0]?.text ?? ''
    const under = follows && told && isUnder(head, line, lines[at + 1], layout)
    const next = lines[at + 1]
    const titles = next?.gap === 0 && line.text.length < 45 && followsByline(line.text) && isOffer(next.text)
    const around =
      titles ||
      (follows && isAuthorNote(line.text)) || (told && isAuthor(line.text, next?.text ?? ''))
    const rest = previous && follows && (under || isFurnitureRest(previous, line, layout, headers.has(previous.text)))
    const continues =
      open !== null && layout.wrapped && waiting.length === 0 && previous !== null && runsOn(previous, line) &&
      !isStamp(line.text)
    if (rest && last) last.lines.push(line)
    else if (!continues && (headers.has(line.text) || isFurniture(line.text) || around)) {
      gap = Math.max(gap, line.gap)
      waiting.push({ lines: [line], furniture: true })
    } else {
      const end: Line | undefined = (open as Paragraph | null)?.lines.at(-1)
      const between: number = waiting.length > 0 ? layout.gap : line.gap
      const turned = waiting.every(({ lines: [top] }) => top && (headers.has(top.text) || turnsPage(top.text)))
      const over = end !== undefined && (turned ? waiting.length === 0 || !STOPS.test(end.text) : runsOn(end, line))
      if (open && end && layout.wrapped && over && joins(end, line, between, layout))
        (open as Paragraph).lines.push(line)
      else {
        close()
        open = { lines: [line], furniture: false }
      }
    }
    previous = line
  }
  close()
  return paragraphs
}
