/** Finds who reports what within a sentence: quotation and reporting clause, "X zegt dat", "volgens X". */
import { subjectOf } from '../clauses/subjects'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import { phraseFrom, trimmed } from '../clauses/phrases'
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import {
  BARE,
  bareContent,
  contentAhead,
  contentEnd,
  contentStart,
  finiteOrQuoted,
  inverted,
  resumed,
  sortOf,
  trimEnd,
} from './report-content'
import { CLOSING, speakerOf, subjectStart } from './report-speaker'

export type ReportSort = 'direct' | 'indirect' | 'according'

/**
 * Token ranges: what is reported (in pieces where the report stands between), who reports it, and the reporting
 * words.
 */
export type Report = { sort: ReportSort; content: Range[]; speaker: Range | null; cue: Range; verb: string }

/** English verbs that close a reported sentence without quotation marks: "…, the survey shows". */
const CLOSERS =
  setOf(`said says added shows showed reports reported warned warns explained explains suggests believe believes
  argued argues`)

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
    speaker: speakerOf(analysis, verb, content),
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

const closesQuote = (analysis: Analysis, at: number): boolean => {
  const sign = lowAt(analysis, at) === ',' ? at - 1 : at
  const quotation = analysis.quotes[sign] ?? -1
  if (quotation < 0 || (analysis.quotes[sign - 4] !== quotation && analysis.quotes[0] !== quotation)) return false
  return CLOSING.test(lowAt(analysis, sign)) || (lowAt(analysis, sign) === "'" && lowAt(analysis, sign - 1) === "'")
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
