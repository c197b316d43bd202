/** Finds sources without a verb of saying: "volgens X", "X: …", "uit het rapport blijkt", "…, zo staat in Y". */
import { flagsAt, lowAt, type Analysis, type Range } from '../../clauses/analysis'
import { finiteIn } from '../../clauses/finite'
import { phraseFrom, trimmed } from '../../clauses/phrases'
import * as is from '../../languages/lexicon'
import { setOf } from '../../languages/lexicon'
import { endingIn } from '../names'
import type { Report } from '../reports'
import { contentEnd, finiteOrQuoted, sortOf, trimEnd } from './report-content'

/** Papers in which somebody speaks, unlike laws, decisions and measurements. */
export const isPaper = endingIn(`rapport rapportage verslag cijfers rekening onderzoek studie enquête peiling analyse aanklacht
  dagvaarding brief mail mails memo nota notulen advies evaluatie krant artikel report study survey poll analysis audit
  indictment letter filing lawsuit complaint accounts review paper`)
const OPEN = setOf('volgens aldus laut selon según')
const SHOWS = setOf('blijkt bleek komt volgt')
const STANDS = setOf('staat stond')

/** The report that begins at `at` without a verb of saying; null where none does. */
export function sourceAt(analysis: Analysis, at: number): Report | null {
  const low = lowAt(analysis, at)
  if (OPEN.has(low)) return accordingAt(analysis, at, 1)
  if (low === 'according' && lowAt(analysis, at + 1) === 'to') return accordingAt(analysis, at, 2)
  if (low === ':') return introducedAt(analysis, at)
  if (low === 'naar' && lowAt(analysis, at + 1) === 'verluidt') return bare(analysis, [at, at + 2], null)
  if (low === 'wat' && lowAt(analysis, at + 2) === 'betreft') return bare(analysis, [at, at + 3], [at + 1, at + 2])
  const theirs = /^(?:his|her|their|haar|zijn|hun)$/u.test(lowAt(analysis, at + 1))
  if (theirs && low === 'in' && /^(?:view|opinion|words|ogen|woorden)$/u.test(lowAt(analysis, at + 2)))
    return bare(analysis, [at, at + 3], [at + 1, at + 2])
  if (low === 'uit' && at < 3) return shownAt(analysis, at, SHOWS)
  if (low === 'in' && at < 3) return shownAt(analysis, at, STANDS)
  if ((low === 'as' || low === 'zoals') && at === 0) return asSaidAt(analysis)
  const thus = lowAt(analysis, at - 1) === 'zo' && lowAt(analysis, at - 2) === ','
  if (thus && flagsAt(analysis, at) & is.FINITE) return thusAt(analysis, at, at - 1)
  const shown = (SHOWS.has(low) || STANDS.has(low)) && /^(?:uit|in)$/u.test(lowAt(analysis, at + 1))
  return shown && lowAt(analysis, at - 1) === ',' ? thusAt(analysis, at, at) : null
}

function accordingAt(analysis: Analysis, at: number, many: number): Report | null {
  const { tokens } = analysis
  const [from, to] = sourcePhrase(analysis, at + many)
  const speaker = trimmed(analysis, [from, to])
  if (speaker[1] <= speaker[0]) return null
  const around = bare(analysis, [at, to], null).content
  const first = around[0]
  const quoted = first !== undefined && first[1] <= at && sortOf(analysis, first) === 'direct'
  // What follows "“…”, aldus X" is about X, unless it is quoted too.
  const content = quoted && lowAt(analysis, at) === 'aldus' ? around.filter((range) => sortOf(analysis, range) === 'direct') : around
  return { sort: quoted ? 'direct' : 'according', content, speaker, cue: [at, at + many], verb: tokens[at]?.low ?? '' }
}

/** What stands around the words that name the source. */
function bare(analysis: Analysis, [at, to]: Range, speaker: Range | null): Report {
  const { tokens } = analysis
  const relative = flagsAt(analysis, at - 1) & is.RELATIVE && lowAt(analysis, at - 2) === ','
  const verb = lowAt(analysis, at)
  if (relative) return { sort: 'according', content: [[at - 1, clauseEnd(analysis, to)]], speaker, cue: [at, to], verb }
  const before = trimEnd(analysis, [clauseStart(analysis, at), at])
  let next = to
  while (lowAt(analysis, next) === ',') next += 1
  const after = trimEnd(analysis, [next, tokens.length])
  const content = [before, after].filter(
    ([begin, end]) => end - begin > (begin === before[0] && after[1] - after[0] > 2 ? 0 : 1),
  )
  return { sort: 'according', content, speaker, cue: [at, to], verb }
}

/** The end of the relative clause that goes on at `at`. */
function clauseEnd(analysis: Analysis, at: number): number {
  let end = at
  while (end < analysis.tokens.length && lowAt(analysis, end) !== ',') end += 1
  return trimEnd(analysis, [at, end])[1]
}

const clauseStart = (analysis: Analysis, at: number): number => {
  for (let i = at - 1; i > 0; i -= 1) if (lowAt(analysis, i) === ';') return i + 1
  return 0
}

/** The phrase after "volgens": its end is told by what follows, for not every verb is known. */
function sourcePhrase(analysis: Analysis, at: number): Range {
  const { tokens, language } = analysis
  const [, end] = phraseFrom(analysis, at, tokens.length)
  let head = -1
  for (let i = at; i < end; i += 1) {
    const token = tokens[i]
    if (!token) break
    if (i > at && (token.low === 'zijn' || token.flags & is.NUMBER || /^\d[\d.,]*$/u.test(token.low))) return [at, i]
    if (language.code !== 'nl' || !token.word) continue
    if (token.capital || token.flags & (is.PREPOSITION | is.COORDINATOR)) {
      head = -1
      continue
    }
    const afterName = i > at && (tokens[i - 1]?.capital ?? false)
    if (afterName && /(?:de|te|den|ten|gt|kt|pt|dt)$/u.test(token.low)) return [at, i]
    const noun = token.flags === 0 && (!/e$/u.test(token.low) || /(?:ie|gemeente|politie|justitie)$/u.test(token.low))
    if (head >= 0 && !namedSoon(analysis, i, end)) return [at, i]
    if (noun) head = i
  }
  return [at, end]
}

/** "hoogleraar sociologie Els Pieters": after one or two more nouns the name comes. */
const namedSoon = (analysis: Analysis, at: number, end: number): boolean => {
  if (/(?:de|te|den|ten|gt|kt|pt)$/u.test(lowAt(analysis, at))) return false
  for (let i = at; i < Math.min(end, at + 3); i += 1) if ((analysis.tokens[i]?.capital ?? false)) return true
  return false
}

/** "Burgemeester Ahmed Bouali: “De opvang gaat dicht.”" */
function introducedAt(analysis: Analysis, at: number): Report | null {
  const { tokens, quotes, verbs } = analysis
  const opened = (quotes[at + 1] ?? -1) >= 0
  if (!opened || (quotes[at] ?? -1) >= 0 || at < 1) return null
  const named = (i: number): boolean => i > 0 && (tokens[i]?.capital ?? false)
  const first = finiteIn(verbs, 0, at)
  const verb = named(first) ? -1 : first
  const content = [trimEnd(analysis, [at + 1, tokens.length])] as Range[]
  if (verb >= 0 && flagsAt(analysis, verb) & is.SPEECH) return null
  for (let i = 0; i < at; i += 1) if (flagsAt(analysis, i) & is.SPEECH && (verbs[i] ?? 0) > 0) return null
  const subject = verb < 0 ? trimmed(analysis, [0, at]) : trimmed(analysis, [0, verb])
  if (subject[1] <= subject[0] || (verb < 0 && at > 12)) return null
  return { sort: 'direct', content, speaker: subject, cue: [at, at + 1], verb: ':' }
}

/** "Uit het jaarverslag blijkt dat …" */
function shownAt(analysis: Analysis, at: number, verbs: ReadonlySet<string>): Report | null {
  const { tokens } = analysis
  for (let i = at + 2; i < Math.min(tokens.length, at + 14); i += 1) {
    if (!verbs.has(lowAt(analysis, i))) continue
    const [from, to] = trimmed(analysis, phraseFrom(analysis, at + 1, i))
    const range: Range = to > from ? [from, to] : [at + 1, i]
    for (let that = i + 1; that < Math.min(tokens.length, i + 6); that += 1) {
      if (lowAt(analysis, that) !== 'dat') continue
      const content: Range[] = [[that, contentEnd(analysis, that + 1)]]
      return { sort: 'indirect', content, speaker: paperIn(analysis, range), cue: [i, i + 1], verb: lowAt(analysis, i) }
    }
  }
  return null
}

/** "As the committee noted, …", "Zoals de minister zei, …" */
function asSaidAt(analysis: Analysis): Report | null {
  const { tokens, verbs } = analysis
  for (let i = 2; i < Math.min(tokens.length, 12); i += 1) {
    const spoken = flagsAt(analysis, i) & is.SPEECH && (verbs[i] ?? 0) > 0
    if (!spoken && ((verbs[i] ?? 0) > 1 || lowAt(analysis, i) === ',')) return null
    if (!spoken) continue
    let comma = i + 1
    while (comma < Math.min(tokens.length, i + 6) && lowAt(analysis, comma) !== ',') comma += 1
    if (lowAt(analysis, comma) !== ',') return null
    const content = trimEnd(analysis, [comma + 1, tokens.length])
    const speaker = trimmed(analysis, [1, i])
    return speaker[1] > speaker[0]
      ? { sort: 'indirect', content: [content], speaker, cue: [i, i + 1], verb: lowAt(analysis, i) }
      : null
  }
  return null
}

/** "…, zo staat in het besluit": a report without a speaker, or with one after the verb. */
function thusAt(analysis: Analysis, at: number, begin: number): Report | null {
  const content = trimEnd(analysis, [0, begin - 1])
  if (!finiteOrQuoted(analysis, content)) return null
  const inside = (flagsAt(analysis, at + 1) & is.PREPOSITION) !== 0
  const range = trimmed(analysis, phraseFrom(analysis, inside ? at + 2 : at + 1, analysis.tokens.length))
  const speaker = inside ? paperIn(analysis, range) : range[1] > range[0] ? range : null
  return {
    sort: speaker ? sortOf(analysis, content) : 'according',
    content: [content],
    speaker,
    cue: [begin, at + 1],
    verb: lowAt(analysis, at),
  }
}

/** The phrase where it names a paper, or figures of somebody; null for "metingen" and "het besluit". */
function paperIn(analysis: Analysis, [from, to]: Range): Range | null {
  for (let at = from; at < to; at += 1) {
    if (isPaper(lowAt(analysis, at)) || (analysis.tokens[at]?.capital ?? false)) return [from, to]
  }
  return null
}
