/** Finds what is reported: where the words of a reporting verb begin and end. */
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import { isAbbreviating, SIGN } from '../clauses/phrases'
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { isCapital } from '../tokens'
import type { ReportSort } from './reports'

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
  announced hoped
  expects`)

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
  if (flags & (is.DETERMINER | is.PRONOUN | is.POSSESSIVE) || isCapital(next.text)) return true
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
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i += 1) {
    const low = lowAt(analysis, i)
    if (low === ':' && i + 1 < tokens.length)
      return { sort: 'direct', content: trimEnd(analysis, [i + 1, tokens.length]), cueEnd: at + 1 }
    const that = complements.has(low) && (low !== 'dat' || verbLastBeyond(analysis, i))
    if (that && i < at + 8 && !(low === 'waar' && i > at + 2))
      return { sort: 'indirect', content: [i, contentEnd(analysis, i + 1)], cueEnd: i + 1 }
    if (low === ',' && flagsAt(analysis, i + 1) & is.SUBORDINATOR) break
    if (/^["“„«]$/u.test(low) && i - at < 6 && quoted(analysis, i)[1] - i > 4) {
      return { sort: 'direct', content: quoted(analysis, i), cueEnd: at + 1 }
    }
    if (/^[;.!?]$/u.test(low) && !isAbbreviating(analysis, i)) break
    if ((verbs[i] ?? 0) > 1 && language.verbLast && flagsAt(analysis, i) & is.FINITE) break
    if (low === ',' && flagsAt(analysis, i + 1) & (is.COORDINATOR | is.RELATIVE)) break
  }
  return null
}

/** "dat" opens a clause where a finite verb follows that is not its neighbour: "vindt dat onverantwoord" is none. */
const verbLastBeyond = ({ verbs, tokens }: Analysis, at: number): boolean => {
  const verb = finiteIn(verbs, at + 1, tokens.length)
  if (verb < 0) return false
  for (let i = at + 1; i < Math.min(verb, at + 3); i += 1) if (tokens[i]?.low === ',') return false
  return true
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
    const next = flagsAt(analysis, i + 2) & is.SPEECH && (verbs[i + 2] ?? 0) > 0
    if (low === ',' && flagsAt(analysis, i + 1) & is.COORDINATOR && next) return i
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

export function bareContent(analysis: Analysis, at: number): boolean {
  const next = analysis.tokens[at + 1]
  if (!next?.word || next.flags & (is.COORDINATOR | is.SUBORDINATOR) & ~is.PRONOUN) return false
  if (next.flags & is.PREPOSITION && !(next.flags & is.DETERMINER)) return false
  const verb = finiteIn(analysis.verbs, at + 1, analysis.tokens.length)
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
