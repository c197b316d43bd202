/** Finds what is reported: where the words of a reporting verb begin and end. */
import { flagsAt, lowAt, type Analysis, type Range } from '../../clauses/analysis'
import { finiteIn } from '../../clauses/finite'
import { isAbbreviating, SIGN } from '../../clauses/phrases'
import * as is from '../../languages/lexicon'
import { setOf } from '../../languages/lexicon'
import { type Token } from '../../tokens'
import type { ReportSort } from '../reports'

const COMPLEMENT: Record<string, ReadonlySet<string>> = {
  nl: setOf('dat of hoe waarom waar waarover wanneer'),
  en: setOf('that whether'),
  de: setOf('dass ob'),
  fr: setOf("que qu'il qu'elle"),
  es: setOf('que'),
}
const NONE: ReadonlySet<string> = new Set()
/** English verbs that report without "that". */
export const BARE =
  setOf(`said says say think thinks thought believe believes believed claimed claims argued hope hopes added
  insisted insists fear fears feared suggests suggested admitted warned know knows knew predicted estimated
  announced hoped expects indicated confirmed confirms claim claims reports reported fear hopes estimate
  estimates warns notes noted predicts expect insist argues suspect suspects`)

export const trimEnd = (analysis: Analysis, [from, to]: Range): Range => {
  let end = to
  while (end > from && /^[,.;:]$/u.test(lowAt(analysis, end - 1))) end -= 1
  return [from, end]
}

export const sortOf = (analysis: Analysis, [from]: Range): ReportSort =>
  (analysis.quotes[from] ?? -1) >= 0 ? 'direct' : 'indirect'

export const finiteOrQuoted = (analysis: Analysis, [from, to]: Range): boolean =>
  to - from > 1 && (finiteIn(analysis.verbs, from, to) >= 0 || (analysis.quotes[from] ?? -1) >= 0)

/** Whether the reporting verb is followed by its subject and then by the end, a sign or an aside. */
export function inverted(analysis: Analysis, at: number): boolean {
  const flags = flagsAt(analysis, at + 1)
  const next = analysis.tokens[at + 1]
  if (!next?.word) return false
  if (flags & (is.DETERMINER | is.PRONOUN | is.POSSESSIVE) || next.capital) return true
  return !(flags & (is.SUBORDINATOR | is.COORDINATOR | is.PREPOSITION)) || flags & is.ADVERB
    ? true
    : lowAt(analysis, at - 1) === 'zo'
}

export const contentStart = (analysis: Analysis, at: number): number => {
  const last = analysis.quotes[at - 2] ?? -1
  if (last < 0) return 0
  for (let i = at - 2; i >= 0; i -= 1) if ((analysis.quotes[i] ?? -1) !== last) return (i === 0 ? 0 : i) + 1
  return 0
}

/** Content after the reporting verb: after a colon, "that", or an opening quotation mark. */
export function contentAhead(
  analysis: Analysis,
  at: number,
): { sort: ReportSort; content: Range; cueEnd: number } | null {
  const { tokens, verbs, language } = analysis
  const complements = COMPLEMENT[language.code] ?? NONE
  const label = lowAt(analysis, at).startsWith('noem')
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i += 1) {
    const low = lowAt(analysis, i)
    if (low === ':' && i + 1 < tokens.length && !reportsAgain(analysis, i))
      return { sort: 'direct', content: trimEnd(analysis, [i + 1, tokens.length]), cueEnd: at + 1 }
    // "a report that warned of cracks": before its verb "that" is relative.
    const relative = !language.verbLast && low === 'that' && i > at + 1 && (verbs[i + 1] ?? 0) > 0
    const that = !label && !relative && complements.has(low) && (low !== 'dat' || verbLastBeyond(analysis, i))
    if (that && i < at + 8 && !(low === 'waar' && i > at + 2))
      return { sort: 'indirect', content: [i, contentEnd(analysis, i + 1)], cueEnd: i + 1 }
    if (low === ',' && flagsAt(analysis, i + 1) & (is.SUBORDINATOR | is.SPEECH)) break
    const opens = /^["“„«‘]$/u.test(low) && (analysis.quotes[i] ?? -1) >= 0 && i - at < 6
    if (opens && tells(analysis, quoted(analysis, i))) {
      return { sort: 'direct', content: quoted(analysis, i), cueEnd: at + 1 }
    }
    if (/^[;.!?]$/u.test(low) && !isAbbreviating(analysis, i)) break
    if ((verbs[i] ?? 0) > 1 && (!language.verbLast || flagsAt(analysis, i) & is.FINITE)) break
    const closing = low === ',' && (language.verbLast || lowAt(analysis, i + 1) !== 'that')
    if (closing && flagsAt(analysis, i + 1) & (is.COORDINATOR | is.RELATIVE)) break
  }
  return null
}

const joins = (token: Token | undefined): boolean => ((token?.flags ?? 0) & (is.COORDINATOR | is.SUBORDINATOR)) !== 0

/** "dat" opens a clause where a finite verb follows that is not its neighbour: "vindt dat onverantwoord" is none. */
const verbLastBeyond = ({ verbs, tokens, quotes }: Analysis, at: number): boolean => {
  const verb = finiteIn(verbs, at + 1, tokens.length)
  if (verb < 0) return tokens.length - at > 5
  if (quotes[verb] !== quotes[at]) return false
  for (let i = at + 1; i < verb; i += 1)
    if (tokens[i]?.low === ':' || (tokens[i]?.low === ',' && (i < at + 3 || joins(tokens[i + 1])))) return false
  return true
}

/** "noemt het ‘een vergissing’" labels, "zegt ‘dat het kan’" tells: a quotation that tells has a verb, or is long. */
const tells = (analysis: Analysis, [from, to]: Range): boolean =>
  to - from > 4 && (to - from > 12 || finiteIn(analysis.verbs, from, to) >= 0)

/** "Zij bestrijdt dat: zij meent dat …": the report begins anew after the colon. */
const reportsAgain = (analysis: Analysis, colon: number): boolean => {
  for (let at = colon + 1; at < Math.min(analysis.tokens.length, colon + 6); at += 1) {
    if ((analysis.quotes[at] ?? -1) >= 0) return false
    if (flagsAt(analysis, at) & is.SPEECH && (analysis.verbs[at] ?? 0) > 1) return true
  }
  return false
}

function quoted(analysis: Analysis, at: number): Range {
  const number = analysis.quotes[at]
  let end = at
  while (end < analysis.tokens.length && analysis.quotes[end] === number) end += 1
  return [at, end]
}

/** A subordinate content runs on until the main clause goes on: "…, maar vraagt er toch aandacht voor". */
export function contentEnd(analysis: Analysis, at: number): number {
  const { tokens, verbs, language } = analysis
  let relative = false
  for (let i = at + 2; i < tokens.length; i += 1) {
    const low = lowAt(analysis, i)
    if (low === ';') return i
    if (low === ',' && flagsAt(analysis, i + 1) & is.COORDINATOR && speaksAfter(analysis, i + 1)) return i
    if (!language.verbLast || finiteIn(verbs, at, i) < 0) continue
    const comma = low === ','
    const joint = comma ? i + 1 : i
    const told = comma && flagsAt(analysis, joint) & is.SUBJECT && !(flagsAt(analysis, joint) & is.RELATIVE)
    if (told && (verbs[joint + 1] ?? 0) > 1) return i
    if (comma && flagsAt(analysis, joint) & is.RELATIVE) relative = true
    else if (comma && (verbs[joint] ?? 0) > 1) {
      if (!relative) return i
      relative = false
    } else if (flagsAt(analysis, joint) & is.COORDINATOR && (comma || lowAt(analysis, i - 1) !== ',')) {
      const next = flagsAt(analysis, joint + 1) & is.ADVERB ? joint + 2 : joint + 1
      const turned = comma && /^(?:maar|want)$/.test(lowAt(analysis, joint)) && lowAt(analysis, joint + 1) !== 'dat'
      if (turned || ((verbs[next] ?? 0) > 1 && !SIGN.test(lowAt(analysis, next))))
        return trimEnd(analysis, [at, i])[1]
    }
  }
  return trimEnd(analysis, [at, tokens.length])[1]
}

/** "…, but a union official said": another report begins within a few words. */
function speaksAfter(analysis: Analysis, joint: number): boolean {
  for (let at = joint + 1; at < joint + 7; at += 1) {
    const flags = flagsAt(analysis, at)
    if (flags & is.SPEECH && (analysis.verbs[at] ?? 0) > 0) return true
    if (flags & (is.COORDINATOR | is.SUBORDINATOR) || (analysis.verbs[at] ?? 0) > 1) return false
    if (!analysis.tokens[at]?.word && lowAt(analysis, at) !== '.') return false
  }
  return false
}

export function bareContent(analysis: Analysis, at: number): boolean {
  const next = analysis.tokens[at + 1]
  if (!next?.word || next.flags & (is.COORDINATOR | is.SUBORDINATOR) & ~is.PRONOUN) return false
  if (next.flags & is.PREPOSITION && !(next.flags & is.DETERMINER)) return false
  const verb = finiteIn(analysis.verbs, at + 1, analysis.tokens.length)
  // After "says" a noun phrase begins what is said, even where its verb is not known.
  const opens = is.DETERMINER | is.POSSESSIVE | is.PRONOUN
  const surely = /^sa(?:id|ys?)$/u.test(lowAt(analysis, at)) && (flagsAt(analysis, at + 1) & opens) !== 0
  if (surely && analysis.tokens.length - at > 5) return true
  for (let i = at + 1; i < verb; i += 1) if (/^[,;:]$/u.test(lowAt(analysis, i))) return false
  return verb > at + 1
}

/** The content with what follows the reporting clause: "A", zei hij, "B". */
export function resumed(analysis: Analysis, content: Range, at: number): Range[] {
  const { tokens, quotes } = analysis
  const direct = (quotes[content[0]] ?? -1) >= 0
  for (let i = at + 1; i < tokens.length - 2; i += 1) {
    if (direct ? quotes[i] !== -1 : lowAt(analysis, i) === ',') {
      const next = direct ? i : i + 1
      if (!direct && flagsAt(analysis, next) & is.RELATIVE) return [content]
      return [content, trimEnd(analysis, [next, tokens.length])]
    }
  }
  return [content]
}
