/** Says which words of a report are the claim: what is reported, or that it was said. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { clausesOf } from '../clauses/clauses'
import { finiteIn } from '../clauses/finite'
import type { Report } from '../speech/reports'

/** Verbs whose saying is the claim: that she denies it is checked, not what she denies. */
const ACTS = setOf(`denied denies deny denying disputed disputes rejected rejects accused accuses ontkent ontkende
  ontkennen ontkenden betwist betwistte betwisten verwijt verweet verwijten verweten beschuldigt beschuldigde
  weerspreekt weersprak beticht betichtte`)

/** What is asked or left open is no claim; that it is, may be one. */
const QUESTIONS = /^(?:waar\p{L}*|wat|welke?|hoe|hoeveel|wanneer|of|why|how|whether|what|where|when)$/u

/** The reports of a sentence that are told by themselves, with the words that are the claim as their content. */
export function asTold(analysis: Analysis, found: readonly Report[]): Report[] {
  if (found.length === 0) return []
  const reports = apart(analysis, found)
  const outer = reports.filter((report) => !reports.some((other) => other !== report && holds(other, report.cue[0])))
  return outer
    .filter((report) => !isQuotedAside(analysis, report) && !isSubject(analysis, report))
    .map((report) => ({ ...report, content: contentOf(analysis, report) }))
}

const holds = (report: Report, at: number): boolean => report.content.some(([from, to]) => at >= from && at < to)

/** "denied that … and said …": the second report is no part of what the first one tells. */
function apart(analysis: Analysis, reports: readonly Report[]): Report[] {
  const cues = reports.map(({ cue }) => cue[0]).filter((at) => flagsAt(analysis, at - 1) & is.COORDINATOR)
  if (cues.length === 0) return [...reports]
  return reports.map((report) => ({
    ...report,
    content: report.content.map(([from, to]): Range => {
      const next = cues.find((at) => at > from + 1 && at < to && analysis.quotes[at] === analysis.quotes[report.cue[0]])
      return next === undefined ? [from, to] : [from, next - 1]
    }),
  }))
}

/** What somebody within a quotation is said to think belongs to the one who is quoted. */
const isQuotedAside = (analysis: Analysis, { cue, content }: Report): boolean => {
  const quotation = analysis.quotes[cue[0]] ?? -1
  return (
    quotation >= 0 &&
    analysis.quotes[0] === quotation &&
    content.every(([from]) => analysis.quotes[from] === quotation)
  )
}

/** "Vitens, dat het gebied van water voorziet, roept klanten op": what stands before the verb is its subject. */
function isSubject(analysis: Analysis, { sort, content: [first], cue }: Report): boolean {
  if (sort !== 'indirect' || !first || first[1] > cue[0]) return false
  const [head, clause, ...more] = clausesOf(analysis, first)
  if (clause?.role !== 'relative' || more.length > 0) return false
  // "Teachers, many of whom work a second job, are leaving": the clause around it goes on.
  for (let at = clause.lead; at < clause.to - 1; at += 1) {
    if (lowAt(analysis, at) === ',' && (analysis.verbs[at + 1] ?? 0) > 1) return false
  }
  return finiteIn(analysis.verbs, head?.lead ?? 0, head?.to ?? 0) < 0
}

function contentOf(analysis: Analysis, report: Report): Range[] {
  const { sort, content, verb } = report
  const [first, second] = content
  if (sort === 'according') {
    if (!first) return []
    if (!second) return [pastBrackets(analysis, first)]
    const aside = (flagsAt(analysis, second[0]) & is.RELATIVE) !== 0 && !(flagsAt(analysis, second[0]) & is.DETERMINER)
    // "De kans is volgens X klein" stays in one piece around its report.
    return aside ? [first] : [[first[0], second[1]]]
  }
  const ahead = told(analysis, report)
  if (ahead) return ahead
  const asks = first !== undefined && sort === 'indirect' && QUESTIONS.test(lowAt(analysis, first[0]))
  if (asks || (sort === 'indirect' && first && isDenied(analysis, report.cue[0], first[0]))) {
    return [clauseAround(analysis, report)]
  }
  if ((first && (ACTS.has(verb) || isLabel(analysis, report)))) return [clauseAround(analysis, report)]
  return content
}

/** "found no evidence that she lied" does not tell that she lied. */
function isDenied(analysis: Analysis, cue: number, content: number): boolean {
  if (flagsAt(analysis, content - 1) & is.COORDINATOR) return false
  for (let at = Math.max(0, cue - 2); at < content; at += 1) {
    if (/^(?:no|not|never|geen|niet|nooit|\w+n't|evenmin)$/.test(lowAt(analysis, at))) return true
  }
  return false
}

/** What stands before the reporting verb where the report was looked for behind it; null where it was not. */
function told(analysis: Analysis, { sort, cue, content }: Report): Range[] | null {
  const [first] = content
  const end = cue[0] - 1
  if (!first || first[0] < cue[0]) return null
  if (sort === 'direct') {
    // “We were not told,” said Ms Brandt, “and we should have been.”
    const close = lowAt(analysis, end) === ',' && (analysis.quotes[end] ?? -1) < 0 ? end - 1 : end
    const quotation = analysis.quotes[close] ?? -1
    if (quotation < 0 || analysis.quotes[0] !== quotation || quotation === analysis.quotes[first[0]]) return null
    return [[0, close + 1], ...content]
  }
  // "said it had not been told and that it would ask": the report begins behind the verb.
  const bare = sort === 'indirect' && (flagsAt(analysis, first[0] - 1) & is.COORDINATOR) !== 0
  if (bare && finiteIn(analysis.verbs, cue[0] + 1, first[0]) >= 0) return [[cue[0] + 1, first[1]]]
  // "De directie wist ervan, blijkt uit een rapport dat dinsdag verscheen."
  const closes =
    analysis.language.verbLast && lowAt(analysis, end) === ',' && (flagsAt(analysis, cue[0] + 1) & is.PREPOSITION) !== 0
  return closes && finiteIn(analysis.verbs, 0, end) >= 0 ? [[0, end]] : null
}

/** "noemt het besluit ‘laat, maar moedig’": words that claim nothing without those who use them. */
function isLabel(analysis: Analysis, { content, cue }: Report): boolean {
  const [first, second] = content
  if (!first || second || first[0] < cue[0] || first[1] - first[0] > 14) return false
  return lowAt(analysis, first[0] - 1) !== ':' && finiteIn(analysis.verbs, first[0], first[1]) < 0
}

/** The clause that the report's verb stands in, up to the end of what it reports. */
function clauseAround(analysis: Analysis, { cue, content }: Report): Range {
  const end = Math.max(cue[1], ...content.map(([, to]) => to))
  const clauses = clausesOf(analysis, [0, end])
  const clause = clauses.filter(({ lead }) => lead <= cue[0]).at(-1)
  return [clause?.lead ?? 0, end]
}

/** Without the short name in brackets that belongs to the speaker: "According to the Agency (EEA), …". */
function pastBrackets(analysis: Analysis, [from, to]: Range): Range {
  if (lowAt(analysis, from) !== '(') return [from, to]
  let at = from
  while (at < to && lowAt(analysis, at) !== ')') at += 1
  at += 1
  while (lowAt(analysis, at) === ',') at += 1
  return at < to ? [at, to] : [from, to]
}
