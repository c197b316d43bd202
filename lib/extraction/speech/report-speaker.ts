/** Finds who reports: the subject of a reporting verb, before or after it. */
import { beginsAside } from '../clauses/subjects'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import { phraseBefore, phraseFrom, trimmed } from '../clauses/phrases'
import * as is from '../languages/lexicon'

/** Marks that close a quotation. */
export const CLOSING = /^["”»’]$/u

export function speakerOf(analysis: Analysis, verb: number, content: readonly Range[]): Range | null {
  const { tokens, verbs, language } = analysis
  const first = content[0] ?? [0, 0]
  const precedes = first[1] <= verb
  const start = precedes ? skipSigns(analysis, first[1], verb) : leftEdge(analysis, verb)
  const after = (): Range => trimmed(analysis, phraseFrom(analysis, verb + 1, precedes ? tokens.length : first[0]))
  const turned = precedes ? start >= verb : language.verbLast && beginsAside(analysis, start)
  const before = turned
    ? null
    : language.verbLast
      ? phraseBefore(analysis, verb, start)
      : nearest(analysis, verb, start)
  const found =
    before && before[1] > before[0] && (verbs[before[0]] ?? 0) < 2
      ? before
      : language.verbLast || precedes
        ? after()
        : null
  return found && found[1] > found[0] ? found : null
}

const skipSigns = (analysis: Analysis, from: number, to: number): number => {
  let at = from
  while (at < to && !analysis.tokens[at]?.word) at += 1
  return at
}

/**
 * In English the subject is what stands after the last comma, unless an apposition closes there: "X, a lawyer,
 * said".
 */
function nearest(analysis: Analysis, verb: number, start: number): Range {
  let last = start
  if (lowAt(analysis, verb - 1) !== ',') {
    for (let i = start; i < verb; i += 1) if (lowAt(analysis, i) === ',') last = i + 1
  } else if (beginsAside(analysis, start)) {
    for (let i = start; i < verb && last === start; i += 1) if (lowAt(analysis, i) === ',') last = i + 1
  }
  return phraseBefore(analysis, verb, last)
}

const leftEdge = (analysis: Analysis, verb: number): number => {
  for (let i = verb - 1; i > 0; i -= 1) {
    const low = lowAt(analysis, i)
    if (low === ';' || low === ':') return i + 1
    const joint = flagsAt(analysis, i) & is.COORDINATOR
    if (joint && low !== 'en' && finiteIn(analysis.verbs, 0, i) >= 0) return i + 1
  }
  return 0
}

export function subjectStart(analysis: Analysis, at: number): number {
  for (let i = at - 1; i > 0; i -= 1) {
    const low = lowAt(analysis, i)
    if (CLOSING.test(low) && analysis.quotes[i] !== -1) return i + 1
    if (low === ',' && finiteIn(analysis.verbs, 0, i) >= 0) return i
  }
  return 0
}
