/** Finds who reports what within a sentence: quotation and reporting clause, "X zegt dat", "volgens X". */
import * as is from '../languages/lexicon'
import { isCapital } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from './analysis'
import { finiteIn } from './finite'
import { beginsAside, isAbbreviating, subjectOf, phraseBefore, phraseFrom, SIGN, trimmed } from './phrases'

export type ReportSort = 'direct' | 'indirect' | 'according'

/** Token ranges: what is reported (in pieces where the report stands between), who reports it, and the reporting words. */
export type Report = { sort: ReportSort; content: Range[]; speaker: Range | null; cue: Range; verb: string }

const COMPLEMENT: Record<string, ReadonlySet<string>> = {
  nl: new Set(['dat', 'of', 'hoe', 'waarom', 'waar', 'waarover', 'wanneer']),
  en: new Set(['that', 'whether']),
  de: new Set(['dass', 'ob']),
  fr: new Set(['que', "qu'il", "qu'elle"]),
  es: new Set(['que']),
}
/** English verbs that close a reported sentence without quotation marks: "…, the survey shows". */
const CLOSERS = new Set(
  'said says added shows showed reports reported warned warns explained explains suggests believe believes argued argues'.split(
    ' ',
  ),
)
const NONE: ReadonlySet<string> = new Set()
const CLOSING = /^["”»’]$/u
/** English verbs that report without "that". */
const BARE = new Set(
  `said says say think thinks thought believe believes believed claimed claims argued hope hopes added insisted
  insists fear fears feared suggests suggested admitted warned know knows knew predicted estimated announced hoped expects`.split(
    /\s+/,
  ),
)

/** All reports of the sentence, in the order of their cues. */
export function reportsOf(analysis: Analysis): Report[] {
  const reports: Report[] = []
  const { tokens } = analysis
  for (let at = 0; at < tokens.length; at += 1) {
    const report = accordingAt(analysis, at) ?? speechAt(analysis, at)
    if (!report || !report.content.some(([from, to]) => to > from)) continue
    // "…, but argued that": the speaker of the first report goes on speaking.
    const elided = report.speaker === null && flagsAt(analysis, at - 1) & (is.COORDINATOR | is.ADVERB)
    reports.push(elided ? { ...report, speaker: reports.at(-1)?.speaker ?? firstSubject(analysis, at) } : report)
  }
  return reports
}

/** The subject of the first clause, for a report that has none of its own. */
function firstSubject(analysis: Analysis, before: number): Range | null {
  const verb = finiteIn(analysis.verbs, 0, before)
  const subject = verb < 0 ? null : subjectOf(analysis, 0, verb, before)
  return subject && subject[1] > subject[0] ? subject : null
}

function accordingAt(analysis: Analysis, at: number): Report | null {
  const { tokens } = analysis
  const low = lowAt(analysis, at)
  const words = low === 'volgens' || low === 'aldus' || low === 'laut' || low === 'selon' || low === 'según' ? 1 : 0
  const many = low === 'according' && lowAt(analysis, at + 1) === 'to' ? 2 : words
  if (many === 0) return null
  const [from, to] = phraseFrom(analysis, at + many, tokens.length)
  const speaker = trimmed(analysis, [from, to])
  if (speaker[1] <= speaker[0]) return null
  const before = trimEnd(analysis, [clauseStart(analysis, at), at])
  let next = to
  while (lowAt(analysis, next) === ',') next += 1
  const after = trimEnd(analysis, [next, tokens.length])
  const content = [before, after].filter(
    ([begin, end]) => end - begin > (begin === before[0] && after[1] - after[0] > 2 ? 0 : 1),
  )
  return { sort: 'according', content, speaker, cue: [at, at + many], verb: low }
}

const trimEnd = (analysis: Analysis, [from, to]: Range): Range => {
  let end = to
  while (end > from && /^[,.;:]$/u.test(lowAt(analysis, end - 1))) end -= 1
  return [from, end]
}

function clauseStart(analysis: Analysis, at: number): number {
  for (let i = at - 1; i > 0; i -= 1) if (lowAt(analysis, i) === ';') return i + 1
  return 0
}

function speechAt(analysis: Analysis, at: number): Report | null {
  const { verbs, language } = analysis
  const spoken = (flagsAt(analysis, at) & is.SPEECH) !== 0
  const afterQuote = closesQuote(analysis, at - 1) && (verbs[at] ?? 0) > 0
  const thus =
    lowAt(analysis, at - 1) === 'zo' && lowAt(analysis, at - 2) === ',' && (flagsAt(analysis, at) & is.FINITE) !== 0
  if (thus) return thusAt(analysis, at)
  if (!spoken && !afterQuote) return null
  const finite = governor(analysis, at)
  if (finite < 0 && !(verbs[at] ?? 0)) return null
  const verb = finite < 0 ? at : finite
  const report = (sort: ReportSort, content: Range[], cueEnd = at + 1): Report => ({
    sort,
    content,
    speaker: speakerOf(analysis, verb, at, content),
    cue: [at, cueEnd],
    verb: lowAt(analysis, at),
  })
  if (spoken) {
    const ahead = contentAhead(analysis, at)
    if (ahead) return report(ahead.sort, [ahead.content], ahead.cueEnd)
  }
  const opening = lowAt(analysis, at - 1)
  if ((opening === ',' || afterQuote || opening === 'zo') && at > 2 && inverted(analysis, at)) {
    const inner = trimEnd(analysis, [contentStart(analysis, at), opening === 'zo' ? at - 2 : at - 1])
    const alone =
      language.verbLast ||
      sortOf(analysis, inner) === 'direct' ||
      (CLOSERS.has(lowAt(analysis, at)) && finiteIn(verbs, at + 1, analysis.tokens.length) < 0)
    if (alone && finiteOrQuoted(analysis, inner)) return report(sortOf(analysis, inner), resumed(analysis, inner, at))
  }
  if (language.verbLast || !spoken) return null
  if (BARE.has(lowAt(analysis, at)) && bareContent(analysis, at)) {
    return report('indirect', [[at + 1, contentEnd(analysis, at + 1)]])
  }
  const before = trimEnd(analysis, [0, subjectStart(analysis, at)])
  const closing = lowAt(analysis, before[1]) === ',' || /^["”»’,]$/u.test(lowAt(analysis, before[1] - 1))
  if (
    closing &&
    before[1] > 2 &&
    (CLOSERS.has(lowAt(analysis, at)) || sortOf(analysis, before) === 'direct') &&
    finiteOrQuoted(analysis, before) &&
    finiteIn(verbs, before[1], at) < 0
  ) {
    return report(sortOf(analysis, before), resumed(analysis, before, at))
  }
  return null
}

/** "…, zo staat in het besluit": a report without a speaker, or with one after the verb. */
function thusAt(analysis: Analysis, at: number): Report | null {
  const content = trimEnd(analysis, [0, at - 2])
  const next = flagsAt(analysis, at + 1)
  const [from, to] =
    next & is.PREPOSITION ? [at, at] : trimmed(analysis, phraseFrom(analysis, at + 1, analysis.tokens.length))
  if (!finiteOrQuoted(analysis, content)) return null
  return {
    sort: 'indirect',
    content: [content],
    speaker: to > from ? [from, to] : null,
    cue: [at - 1, at + 1],
    verb: lowAt(analysis, at),
  }
}

/** Content after the reporting verb: after a colon, "that", or an opening quotation mark. */
function contentAhead(analysis: Analysis, at: number): { sort: ReportSort; content: Range; cueEnd: number } | null {
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

const closesQuote = (analysis: Analysis, at: number): boolean => {
  const sign = lowAt(analysis, at) === ',' ? at - 1 : at
  const quotation = analysis.quotes[sign] ?? -1
  if (quotation < 0 || (analysis.quotes[sign - 4] !== quotation && analysis.quotes[0] !== quotation)) return false
  return CLOSING.test(lowAt(analysis, sign)) || (lowAt(analysis, sign) === "'" && lowAt(analysis, sign - 1) === "'")
}

/** "dat" opens a clause where a finite verb follows that is not its neighbour: "vindt dat onverantwoord" is none. */
const verbLastBeyond = ({ verbs, tokens }: Analysis, at: number): boolean => {
  const verb = finiteIn(verbs, at + 1, tokens.length)
  if (verb < 0) return false
  for (let i = at + 1; i < Math.min(verb, at + 3); i += 1) if (tokens[i]?.low === ',') return false
  return true
}

/** The finite verb that goes with the reporting word: "heeft zaterdag gezegd", "moest erkennen". */
function governor(analysis: Analysis, at: number): number {
  const flags = flagsAt(analysis, at)
  const needs = flags & is.PARTICIPLE ? is.AUXILIARY : flags & is.INFINITIVE ? is.MODAL : 0
  for (let i = at - 1; needs !== 0 && i >= Math.max(0, at - 14); i -= 1) {
    if (/^[,;:]$/u.test(lowAt(analysis, i))) break
    if (flagsAt(analysis, i) & needs && flagsAt(analysis, i) & is.FINITE) return i
    if ((analysis.verbs[i] ?? 0) > 1) break
  }
  return (analysis.verbs[at] ?? 0) > 0 ? at : -1
}

const finiteOrQuoted = (analysis: Analysis, [from, to]: Range): boolean =>
  to - from > 1 && (finiteIn(analysis.verbs, from, to) >= 0 || (analysis.quotes[from] ?? -1) >= 0)

const sortOf = (analysis: Analysis, [from]: Range): ReportSort =>
  (analysis.quotes[from] ?? -1) >= 0 ? 'direct' : 'indirect'

/** Whether the reporting verb is followed by its subject and then by the end, a sign or an aside. */
function inverted(analysis: Analysis, at: number): boolean {
  const flags = flagsAt(analysis, at + 1)
  const next = analysis.tokens[at + 1]
  if (!next?.word) return false
  if (flags & (is.DETERMINER | is.PRONOUN | is.POSSESSIVE) || isCapital(next.text)) return true
  return !(flags & (is.SUBORDINATOR | is.COORDINATOR | is.PREPOSITION)) || flags & is.ADVERB
    ? true
    : lowAt(analysis, at - 1) === 'zo'
}

const contentStart = (analysis: Analysis, at: number): number => {
  const last = analysis.quotes[at - 2] ?? -1
  if (last < 0) return 0
  for (let i = at - 2; i >= 0; i -= 1) if ((analysis.quotes[i] ?? -1) !== last) return (i === 0 ? 0 : i) + 1
  return 0
}

/** The content with what follows the reporting clause: "A", zei hij, "B". */
function resumed(analysis: Analysis, content: Range, at: number): Range[] {
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

function quoted(analysis: Analysis, at: number): Range {
  const number = analysis.quotes[at]
  let end = at
  while (end < analysis.tokens.length && analysis.quotes[end] === number) end += 1
  return [at, end]
}

/** A subordinate content runs on until the main clause goes on: "…, maar vraagt er toch aandacht voor". */
function contentEnd(analysis: Analysis, at: number): number {
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

function bareContent(analysis: Analysis, at: number): boolean {
  const next = analysis.tokens[at + 1]
  if (!next?.word || next.flags & (is.COORDINATOR | is.SUBORDINATOR) & ~is.PRONOUN) return false
  if (next.flags & is.PREPOSITION && !(next.flags & is.DETERMINER)) return false
  const verb = finiteIn(analysis.verbs, at + 1, analysis.tokens.length)
  for (let i = at + 1; i < verb; i += 1) if (/^[,;:]$/u.test(lowAt(analysis, i))) return false
  return verb > at + 1
}

function subjectStart(analysis: Analysis, at: number): number {
  for (let i = at - 1; i > 0; i -= 1) {
    const low = lowAt(analysis, i)
    if (CLOSING.test(low) && analysis.quotes[i] !== -1) return i + 1
    if (low === ',' && finiteIn(analysis.verbs, 0, i) >= 0) return i
  }
  return 0
}

function speakerOf(analysis: Analysis, verb: number, cue: number, content: readonly Range[]): Range | null {
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

/** In English the subject is what stands after the last comma, unless an apposition closes there: "X, a lawyer, said". */
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
