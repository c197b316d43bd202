/** Tells from its lines how a paste was broken: to which width, with how many empty lines between. */
import type { Line } from './lines'
import { BULLET, HYPHEN, runsOn, STOPS } from './paragraphs'

/**
 * `gap`: empty lines between two lines of a paragraph; `slack`: room that broken lines leave although a word would
 * fit.
 */
export type Layout = { wrapped: boolean; gap: number; width: number; slack: number }

const firstWord = (text: string): string => text.slice(0, 60).split(/\s/u, 1)[0] ?? ''

export const roomAfter = (line: Line, next: Line, width: number): number =>
  width - line.text.length - 1 - firstWord(next.text).length

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Whether lines were broken to a width, and how evenly: told by the lines that surely run on into the next. */
export function layoutOf(lines: readonly Line[]): Layout {
  const gaps = [0, 0, 0]
  const running: [Line, Line][] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next || !runsOn(line, next) || BULLET.test(next.text)) return
    running.push([line, next])
    gaps[Math.min(next.gap, 2)] = (gaps[Math.min(next.gap, 2)] ?? 0) + 1
  })
  const width = quantile(
    lines.map((line) => line.text.length).sort((a, b) => a - b),
    0.97,
  )
  const rooms = running
    .filter(([line]) => !HYPHEN.test(line.text))
    .map(([line, next]) => roomAfter(line, next, width))
  const full = lines.filter((line) => line.text.length > width * 0.7 && !STOPS.test(line.text)).length
  const even = width > 30 && width < 120 && lines.length > 4 && full > lines.length * 0.5
  const wrapped = running.length >= 1 && (even || running.length >= (lines.length - 1) * 0.2) && width <= 200
  const slack = Math.max(
    0,
    quantile(
      rooms.sort((a, b) => a - b),
      0.85,
    ),
  )
  return { wrapped, gap: wrapped ? gaps.indexOf(Math.max(...gaps)) : 0, width, slack: Math.min(slack, width * 0.15) }
}
