/** Finds who reports what within a sentence: quotation and reporting clause, "X zegt dat", "volgens X". */
import { subjectOf } from '../clauses/subjects'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
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
} from './reporting/report-content'
import { between, closesQuote, endsSoon, isInterposed, lastComma, toldStart } from './reporting/around-verb'
import { speakerOf, subjectStart } from './reporting/report-speaker'
import { sourceAt } from './reporting/sources'

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

const NO_CLOSERS = setOf(`disputes disputed denies denied deny accused accuses asked asks called calls described describes
  criticized criticised criticizes criticises promised pledged urged urges informed assured`)

/** "a report that warned of cracks": nouns that look like verbs. */
const NOUNS = setOf('report reports claim claims estimate estimates promise promises note notes hope hopes fear fears')
const BEFORE_NOUN = is.DETERMINER | is.POSSESSIVE | is.ADJECTIVE | is.PREPOSITION

/** All reports of the sentence, in the order of their cues. */
export function reportsOf(analysis: Analysis): Report[] {
  const reports: Report[] = []
  const { tokens } = analysis
  for (let at = 0; at < tokens.length; at += 1) {
    const report = sourceAt(analysis, at) ?? speechAt(analysis, at)
    if (!report || !report.content.some(([from, to]) => to > from)) continue
    // "…, but argued that": the speaker of the first report goes on speaking.
    const elided =
      report.sort !== 'according' &&
      report.speaker === null &&
      !isPassive(analysis, at, governor(analysis, at)) &&
      (flagsAt(analysis, at - 1) & (is.COORDINATOR | is.ADVERB) || /ing$/u.test(report.verb))
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

function speechAt(analysis: Analysis, at: number): Report | null {
  const { verbs, language } = analysis
  const spoken = (flagsAt(analysis, at) & is.SPEECH) !== 0
  const afterQuote = closesQuote(analysis, at - 1) && (verbs[at] ?? 0) > 0
  // "Asked about the deaths, Haines said": the first word is no report.
  if (at === 0 && (!language.verbLast || flagsAt(analysis, at) & is.PARTICIPLE)) return null
  if (!spoken && !afterQuote) return null
  // "— estimates that …": before "that" a reporting word is a verb.
  const ends = CLOSERS.has(lowAt(analysis, at)) && lowAt(analysis, at + 1) === '.' && lastComma(analysis, at) > 2
  const noun = NOUNS.has(lowAt(analysis, at)) && (flagsAt(analysis, at - 1) & BEFORE_NOUN) !== 0
  const sure = !language.verbLast && spoken && !noun && (lowAt(analysis, at + 1) === 'that' || ends)
  const governed = governor(analysis, at)
  const finite = governed < 0 && sure ? at : governed
  if (finite < 0 && !(verbs[at] ?? 0)) return null
  const verb = finite < 0 ? at : finite
  const report = (sort: ReportSort, content: Range[], cueEnd = at + 1): Report => ({
    sort,
    content,
    speaker: lacksSpeaker(analysis, at, verb) ? null : speakerOf(analysis, verb, content),
    cue: [at, cueEnd],
    verb: lowAt(analysis, at),
  })
  if (spoken) {
    const ahead = contentAhead(analysis, at)
    const again = ahead && afterQuote && lowAt(analysis, ahead.content[0] - 1) !== ':' && ahead.sort === 'direct'
    if (ahead && !again) return report(ahead.sort, [ahead.content], ahead.cueEnd)
  }
  const opening = lowAt(analysis, at - 1)
  if ((opening === ',' || afterQuote || opening === 'zo') && at > 2 && inverted(analysis, at)) {
    const inner = trimEnd(analysis, [contentStart(analysis, at), opening === 'zo' ? at - 2 : opening === ',' ? at - 1 : at])
    const alone =
      language.verbLast ||
      sortOf(analysis, inner) === 'direct' ||
      (CLOSERS.has(lowAt(analysis, at)) && finiteIn(verbs, at + 1, analysis.tokens.length) < 0)
    if (alone && finiteOrQuoted(analysis, inner)) return report(sortOf(analysis, inner), resumed(analysis, inner, at))
  }
  if (!spoken) return null
  if (isInterposed(analysis, at)) return report('indirect', [[at + 1, contentEnd(analysis, at + 1)]])
  if (between(analysis, at)) {
    const before = trimEnd(analysis, [0, lastComma(analysis, at)])
    if (before[1] > 1) return report('indirect', resumed(analysis, before, at))
    // "Because, Odunsi argues, people in the poorest fifth …"
    if (analysis.tokens.length - at > 5) return report('indirect', [[at + 2, contentEnd(analysis, at + 2)]])
  }
  if (language.verbLast) return null
  const heard = toldStart(analysis, at)
  if (heard > 0) return report('indirect', [[heard, contentEnd(analysis, heard)]])
  if (BARE.has(lowAt(analysis, at)) && bareContent(analysis, at)) {
    return report('indirect', [[at + 1, contentEnd(analysis, at + 1)]])
  }
  const before = trimEnd(analysis, [0, subjectStart(analysis, at)])
  const closing = lowAt(analysis, before[1]) === ',' || /^["”»’,]$/u.test(lowAt(analysis, before[1] - 1))
  if (
    closing &&
    before[1] > 2 &&
    (CLOSERS.has(lowAt(analysis, at)) || (endsSoon(analysis, at) && !NO_CLOSERS.has(lowAt(analysis, at))) || sortOf(analysis, before) === 'direct') &&
    finiteOrQuoted(analysis, before) &&
    finiteIn(verbs, before[1], at) < 0
  ) {
    return report(sortOf(analysis, before), resumed(analysis, before, at))
  }
  return null
}

/** "It is estimated that", "er wordt beweerd dat": nobody is named who says so. */
const isPassive = (analysis: Analysis, at: number, verb: number): boolean =>
  (flagsAt(analysis, at) & is.PARTICIPLE) !== 0 &&
  (lowAt(analysis, at - 1) === 'been' || (verb !== at && /^(?:is|was|are|were|word(?:t|en)|werd(?:en)?)$/u.test(lowAt(analysis, verb))))

const lacksSpeaker = (analysis: Analysis, at: number, verb: number): boolean =>
  isPassive(analysis, at, verb) || (!analysis.language.verbLast && /ing$/u.test(lowAt(analysis, at)))

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
