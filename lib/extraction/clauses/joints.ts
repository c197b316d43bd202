/** Decides whether a conjunction or a comma joins two clauses or only two words. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis } from './analysis'
import { finiteIn } from './finite'

export type Scan = { analysis: Analysis; from: number; to: number }

export const finite = ({ analysis }: Scan, from: number, to: number): boolean =>
  finiteIn(analysis.verbs, from, to) >= 0

export const opensClause = (scan: Scan, at: number): boolean => {
  const flags = flagsAt(scan.analysis, at)
  const low = lowAt(scan.analysis, at)
  if (scan.analysis.language.verbLast) {
    if (!(flags & (is.SUBORDINATOR | is.RELATIVE))) return false
    if (low === 'die' || low === 'dat') return nounLike(scan, at - 1) && at > scan.from
    const conjunction = flags & is.SUBORDINATOR && !(flags & (is.DETERMINER | is.PREPOSITION))
    return conjunction !== 0 || /^(?:waar\p{L}*|wie|wiens)$/u.test(low)
  }
  return (flags & is.RELATIVE) !== 0 && low !== 'that'
    ? true
    : /^(?:because|although|while|if|unless|whereas)$/.test(low)
}

const nounLike = ({ analysis }: Scan, at: number): boolean => {
  const token = analysis.tokens[at]
  if (!token?.word) return token?.low === ','
  const closed =
    is.PREPOSITION | is.DETERMINER | is.ADVERB | is.COORDINATOR | is.SUBORDINATOR | is.PRONOUN | is.POSSESSIVE
  return (token.flags & closed) === 0 && (analysis.verbs[at] ?? 0) < 2
}

/** Where the clause that reaches up to `at` begins: behind the last word that opened a clause which has no verb yet. */
export function innermost(scan: Scan, start: number, at: number): number {
  const { analysis } = scan
  for (let i = at - 1; i > start; i -= 1) {
    if ((analysis.verbs[i] ?? 0) > 0) return start
    const that = /^(?:dat|of)$/.test(lowAt(analysis, i)) && flagsAt(analysis, i - 1) & (is.SPEECH | is.PARTICIPLE)
    const comparing = /^(?:als|dan)$/.test(lowAt(analysis, i)) && lowAt(analysis, i - 1) !== ','
    if ((opensClause(scan, i) && !comparing) || that) return i
  }
  return start
}

/** Where the piece that begins at `at` stops for the purpose of finding its verb. */
export function reach(scan: Scan, at: number): number {
  const { analysis } = scan
  let i = at
  if (lowAt(analysis, i) === ',') {
    i += 1
    while (i < scan.to && lowAt(analysis, i) !== ',') i += 1
  }
  const nested =
    opensClause(scan, i) || (flagsAt(analysis, i) & is.SUBORDINATOR && !(flagsAt(analysis, i) & is.PREPOSITION))
  for (i += 1; i < scan.to; i += 1) {
    const low = lowAt(analysis, i)
    if (/^[;:]$/.test(low) || (low === ',' && !asideComma(scan, i, at))) return i
    if (flagsAt(analysis, i) & is.COORDINATOR && !joinsWords(scan, i)) return i
    if (!nested && opensClause(scan, i)) return i
    if (!nested && /^(?:die|dat)$/.test(low) && lowAt(analysis, i - 1) === ',') return i
  }
  return scan.to
}

/**
 * A comma that closes or opens an aside before the verb: "en na een referendum, zo bleek, werd …" has none that
 * matters.
 */
const asideComma = (scan: Scan, at: number, from: number): boolean =>
  !finite(scan, from, at) &&
  !opensClause(scan, at + 1) &&
  !/^(?:die|dat|who|which)$/.test(lowAt(scan.analysis, at + 1))

/** "Jan en Piet", "appels en peren": words of one sort on either side and no verb in between. */
function joinsWords(scan: Scan, at: number): boolean {
  const { analysis } = scan
  const [before, after] = [analysis.tokens[at - 1], analysis.tokens[at + 1]]
  if (!before?.word || !after?.word) return false
  if (before.capital && after.capital) return true
  const following = analysis.verbs[at + 1] ?? 0
  return (
    following === 0 &&
    !(after.flags & (is.SUBJECT | is.SUBORDINATOR | is.ADVERB)) &&
    (analysis.verbs[at - 1] ?? 0) === 0 &&
    !(after.flags & is.DETERMINER && scan.analysis.language.verbLast && before.flags & is.PARTICIPLE)
  )
}

/**
 * Whether the coordinator at `at` joins two clauses as far as a rule can tell; `start` is where the clause before it
 * begins.
 */
export function joinsByRule(scan: Scan, at: number, start: number): boolean {
  const { analysis } = scan
  const low = lowAt(analysis, at)
  if (low === 'maar' && /^(?:nog|alleen|dan|toch|niet)$/.test(lowAt(analysis, at - 1))) return false
  if (low === 'dus' || low === 'noch' || low === 'so' || low === 'nor') return false
  const turns = comma(scan, at) && /^(?:maar|want)$/.test(low)
  if (!finite(scan, turns ? start : innermost(scan, start, at), at)) return false
  if (analysis.language.code === 'en' && /[a-z]{3}ing$/.test(lowAt(analysis, at + 1))) return false
  const end = reach(scan, at + 1)
  let verb = finiteIn(analysis.verbs, at + 1, end)
  if (
    verb < 0 ||
    (low === 'of' && analysis.language.code === 'nl' && (analysis.verbs[at + 1] ?? 0) === 0 && !comma(scan, at))
  )
    return false
  if ((analysis.verbs[verb] ?? 0) > 1) return true
  // A verb that may be a noun or an infinitive counts only beside a subject or at the very beginning.
  const modal = hasModal(scan, start, at)
  if (verb === at + 1)
    return !(modal && flagsAt(analysis, verb) & is.INFINITIVE) && !sharesAuxiliary(scan, start, at, verb)
  while (verb >= 0 && flagsAt(analysis, verb) & is.INFINITIVE && modal) verb = finiteIn(analysis.verbs, verb + 1, end)
  if (verb < 0 || sharesAuxiliary(scan, start, at, verb)) return false
  return analysis.language.code !== 'en' || beginsPhrase(scan, at + 1)
}

/** In English a verb that may be something else needs a plain subject after the conjunction. */
function beginsPhrase({ analysis }: Scan, at: number): boolean {
  const token = analysis.tokens[at]
  const opens = is.DETERMINER | is.POSSESSIVE | is.PRONOUN | is.NUMBER | is.SUBORDINATOR
  return token !== undefined && ((token.flags & opens) !== 0 || token.capital)
}

export const comma = ({ analysis }: Scan, at: number): boolean => lowAt(analysis, at - 1) === ','

const hasModal = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (flagsAt(scan.analysis, i) & is.MODAL) return true
  return false
}

/** "heeft gekocht en verkocht": the second participle hangs on the first auxiliary. */
function sharesAuxiliary(scan: Scan, from: number, at: number, verb: number): boolean {
  const { analysis } = scan
  if (!(flagsAt(analysis, verb) & is.PARTICIPLE)) return false
  for (let i = at + 1; i < verb && !analysis.language.verbLast; i += 1) {
    if (!(flagsAt(analysis, i) & is.ADVERB)) return false
  }
  for (let i = at - 1; i >= from; i -= 1) {
    if (flagsAt(analysis, i) & is.AUXILIARY && !/^(?:do|does|did)$/.test(lowAt(analysis, i))) return true
    if ((analysis.verbs[i] ?? 0) > 1) return false
  }
  return false
}
