/** Says whom a speaker phrase names. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis, type Range } from '../clauses/analysis'
import { isCapital } from '../tokens'
import type { Cast, Name } from './cast'
import { isAdjective, isBody, nameEnd } from './names'
import { isRole, roleEnd } from './roles'

/** A name within a phrase; `inside` where it hangs on a preposition, `beside` where a noun follows it. */
type Run = { range: Range; words: string; inside: boolean; person: boolean }

/** What a speaker phrase names: the person or body in it, else the phrase without its tail; null where unclear. */
export function speakerName(analysis: Analysis, range: Range, cast: Cast): string | null {
  const [from, to] = withoutRelative(analysis, range)
  if (to <= from) return null
  if (to - from === 1 && isPronoun(analysis, from)) return pronounName(analysis, from, cast)?.full ?? null
  const run = chosen(analysis, [from, to], cast)
  if (run) return fullName(run, cast)
  const author = authorOf(analysis, [from, to], cast)
  if (author) return fullName(author, cast)
  const named = described(analysis, [from, to], cast)?.full
  return named ?? (says(analysis, [from, to]) ? phraseOf(analysis, [from, to]) || null : null)
}

/** Whether the phrase can be somebody: an article alone, an infinitive or a sum of money is nobody. */
function says(analysis: Analysis, [from, to]: Range): boolean {
  if (to - from === 1 && /^(?:de|het|een|the|an?)$/u.test(lowAt(analysis, from))) return false
  if (/^(?:to|te)$/u.test(lowAt(analysis, from))) return false
  for (let at = from; at < to && lowAt(analysis, at) !== ','; at += 1) {
    if (/^[€$£]|^\d[\d.,]*$/u.test(lowAt(analysis, at))) return false
  }
  return true
}

/** Whom the subject of a sentence names, if it is somebody named. */
export function nameOf(analysis: Analysis, range: Range, cast: Cast): Name | null {
  const [from, to] = range
  if (to <= from) return null
  if (to - from === 1 && isPronoun(analysis, from)) return pronounName(analysis, from, cast)
  const run = chosen(analysis, range, cast)
  return run ? cast.find(run.words) : described(analysis, range, cast)
}

const isPronoun = (analysis: Analysis, at: number): boolean =>
  (flagsAt(analysis, at) & (is.PRONOUN | is.POSSESSIVE)) !== 0 &&
  !/^(?:wie|who|men|iemand|iedereen|niemand)$/u.test(lowAt(analysis, at))

/** "which she said": the pronoun before the subject is not part of it. */
function withoutRelative(analysis: Analysis, [from, to]: Range): Range {
  const relative = flagsAt(analysis, from) & is.RELATIVE && to - from > 1
  const dutch = analysis.language.code === 'nl' && flagsAt(analysis, from) & is.DETERMINER
  return relative && !dutch ? [from + 1, to] : [from, to]
}

function pronounName(analysis: Analysis, at: number, cast: Cast): Name | null {
  const { words, code } = analysis.language
  const low = lowAt(analysis, at)
  if (words.firstPerson.has(low)) return null
  if (low === 'it' || low === 'het') return cast.meantBody()
  const female = words.female.has(low) && !(code === 'nl' && /^zij$|^ze$/u.test(low) && pluralBeside(analysis, at))
  if (female) return cast.meant('female')
  return words.male.has(low) ? cast.meant('male') : words.plural.has(low) ? cast.meant('any') : null
}

/** "zeggen ze": with a verb in the plural "ze" means several. */
const pluralBeside = ({ tokens, verbs }: Analysis, at: number): boolean =>
  [at - 1, at + 1].some((place) => (verbs[place] ?? 0) > 1 && /(?:en|hadden|zijn)$/u.test(tokens[place]?.low ?? ''))

/** The names in the phrase, in order. */
function runsIn(analysis: Analysis, [from, to]: Range, cast: Cast): Run[] {
  const runs: Run[] = []
  let preposition = -1
  for (let at = from; at < to;) {
    const low = lowAt(analysis, at)
    const end = Math.min(to, nameEnd(analysis, at))
    const opener = at === from && flagsAt(analysis, at) & (is.DETERMINER | is.POSSESSIVE) ? at + 1 : at
    if (end > opener && !isAdjective(analysis, [opener, end])) {
      const begin = roleEnd(analysis, [opener, end])
      const words = wordsIn(analysis, [begin, end]).replace(/[’']s?$/u, '')
      const first = analysis.tokens[begin]?.text ?? ''
      const known = cast.find(words)
      const loud = first === first.toUpperCase() && first.length > 1 && !first.includes('.')
      const body = loud || isBody(words) || isBody(first)
      const person = known && known.full.endsWith(words) ? known.person : end - begin > 1 && !body
      runs.push({ range: [begin, end], words, inside: preposition >= 0 && !owns(analysis, preposition, begin), person })
    } else if (low === ',') preposition = -1
    else if (flagsAt(analysis, at) & is.PREPOSITION || low === 'of') preposition = at
    at = Math.max(at + 1, end)
  }
  return runs
}

/** "de directeur van het museum Jan Smit": the name stands beside, not inside what hangs on "van". */
const owns = (analysis: Analysis, preposition: number, begin: number): boolean =>
  begin - preposition > 1 &&
  !(flagsAt(analysis, begin - 1) & (is.DETERMINER | is.PREPOSITION | is.POSSESSIVE)) &&
  !isRole(lowAt(analysis, begin - 1)) &&
  !(analysis.tokens[begin - 1]?.capital ?? false)

/** "Kestrel spokesman", "Retired bus driver": a name or a capital before a noun only qualifies it. */
function qualifies(analysis: Analysis, { range: [, end], person }: Run, to: number): boolean {
  const next = analysis.tokens[end]
  if (person && to - end === 1 && analysis.language.verbLast) return false
  if (end >= to || !next?.word || next.capital) return false
  const closed = is.PREPOSITION | is.COORDINATOR | is.SUBORDINATOR | is.RELATIVE | is.AUXILIARY | is.MODAL
  return !(next.flags & closed) && !/\d/u.test(next.low)
}

function chosen(analysis: Analysis, [from, to]: Range, cast: Cast): Run | null {
  const outer = runsIn(analysis, [from, to], cast).filter(
    (run) => !run.inside && !qualifies(analysis, run, to),
  )
  const apposed = ({ range: [begin, end] }: Run): boolean =>
    lowAt(analysis, begin - 1) === ',' && begin - from < 5 && (end >= to || lowAt(analysis, end) === ',')
  // "In Carrigmore, Co Donegal, skipper Donal Breslin": a role stands before whoever has it.
  const titled = ({ range: [begin] }: Run): boolean => begin > from && isRole(lowAt(analysis, begin - 1))
  return (
    outer.find((run) => run.person && titled(run)) ??
    outer.find(({ person }) => person) ??
    outer.find(({ range }) => heads(analysis, range, from)) ??
    outer.find(apposed) ??
    null
  )
}

/** "boerenorganisatie Veldkracht" is named by its name, "bewoners, zegt X" is not. */
const heads = (analysis: Analysis, [begin]: Range, from: number): boolean => {
  for (let at = begin - 1; at >= from; at -= 1) if (lowAt(analysis, at) === ',') return false
  return true
}

function fullName({ range, words, person }: Run, cast: Cast): string {
  const known = cast.find(words)
  const single = range[1] - range[0] === 1 || /^(?:Mr|Mrs|Ms|Dr|Dame|Sir)\b/u.test(words)
  const same = known && (known.person ? person || single : single)
  return same && known.full.length >= words.length - 6 ? known.full : words
}

/** "An analysis by the Halford Institute" is what the institute says. */
function authorOf(analysis: Analysis, range: Range, cast: Cast): Run | null {
  return (
    runsIn(analysis, range, cast).find(({ range: [begin] }) => {
      const by = flagsAt(analysis, begin - 1) & is.DETERMINER ? begin - 2 : begin - 1
      return lowAt(analysis, by) === 'by'
    }) ?? null
  )
}

/** "de wethouder", "the company": somebody named before. */
function described(analysis: Analysis, [from, to]: Range, cast: Cast): Name | null {
  const definite = /^(?:de|het|the|deze|dit|this|that)$/u.test(lowAt(analysis, from))
  if (!definite || to - from < 2 || to - from > 3) return null
  const known = cast.described(lowAt(analysis, to - 1))
  const adjective = analysis.tokens[from + 1]?.text ?? ''
  // "De Mexicaanse leider" was called "de Mexicaanse president" before.
  const same = to - from === 3 && isCapital(adjective) && isRole(lowAt(analysis, to - 1))
  return known ?? (same ? cast.described(adjective.toLowerCase()) : null)
}

/** The phrase up to its first comma. */
function phraseOf(analysis: Analysis, [from, to]: Range): string {
  let end = from
  while (end < to && !/^[,(–—]$/u.test(lowAt(analysis, end))) end += 1
  return wordsIn(analysis, [from, end]).replace(/[.,;]{1,9}$/u, '')
}
