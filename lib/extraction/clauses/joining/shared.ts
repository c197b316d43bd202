/** Finds verb phrases that share an auxiliary: "zou de bommen hebben gemaakt en er geld voor hebben gekregen". */
import * as is from '../../languages/lexicon'
import { flagsAt, lowAt, type Analysis } from '../analysis'
import { reach, type Scan } from '../joints'

const LEAST = 3

const BARE = is.PARTICIPLE | is.INFINITIVE

const bare = (analysis: Analysis, at: number): boolean => (flagsAt(analysis, at) & BARE) !== 0

/**
 * The auxiliary that the words after the coordinator at `at` hang on too, -1 where they do not; the clause before it
 * begins at `start`.
 */
export function governorOf(scan: Scan, at: number, start: number): number {
  const { analysis } = scan
  let governor = at - 1
  while (governor >= start && (analysis.verbs[governor] ?? 0) < 3) governor -= 1
  if (governor < start || !(flagsAt(analysis, governor) & (is.AUXILIARY | is.MODAL))) return -1
  const end = wordsEnd(analysis, at + 1, reach(scan, at + 1))
  if (end - at - 1 < LEAST || sure(analysis, at + 1, end)) return -1
  return (analysis.language.verbLast ? closing : opening)(analysis, governor, at, end) ? governor : -1
}

const sure = ({ verbs }: Analysis, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if ((verbs[at] ?? 0) > 1) return true
  return false
}

const wordsEnd = ({ tokens }: Analysis, from: number, to: number): number => {
  let end = to
  while (end > from && !tokens[end - 1]?.word) end -= 1
  return end
}

/** Dutch: the verbs that hang on the auxiliary close both phrases. */
const closing = (analysis: Analysis, governor: number, at: number, end: number): boolean => {
  const last = lowAt(analysis, at - 1) === ',' ? at - 2 : at - 1
  return last > governor + 1 && bare(analysis, last) && bare(analysis, end - 1)
}

/** English: they open both phrases, in the form that the auxiliary asks for. */
function opening(analysis: Analysis, governor: number, at: number): boolean {
  const idle = (place: number): boolean =>
    (flagsAt(analysis, place) & is.ADVERB) !== 0 || /^(?:be|been)$/.test(lowAt(analysis, place))
  const skip = (place: number): number => {
    let next = place
    while (next < at + 4 && idle(next)) next += 1
    return next
  }
  const form = formOf(analysis, skip(governor + 1))
  return form !== '' && form === formOf(analysis, skip(at + 1))
}

function formOf(analysis: Analysis, at: number): string {
  const flags = flagsAt(analysis, at)
  if (/[a-z]{3}ing$/.test(lowAt(analysis, at))) return 'ing'
  if (flags & is.PARTICIPLE) return 'participle'
  return flags & is.INFINITIVE || /^(?:have|do)$/.test(lowAt(analysis, at)) ? 'base' : ''
}
