/** Finds what a sentence names: people, bodies, places and things. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import type { Language } from '../languages/language'
import type { Cast } from '../speech/cast'
import { isAdjective, nameEnd } from '../speech/names'

/** `key` is the same for all wordings of one thing; `pair` holds a noun with the noun before it: "asylum seekers". */
export type Mention = { key: string; words: string; sort: 'person' | 'name' | 'noun'; pair: string | null }

/**
 * What is known of an article's names: full ones by the noun that stands for them ("the hospital"), and the words
 * that are written with a capital within a sentence too.
 */
export type Names = { byNoun: ReadonlyMap<string, string>; inner: ReadonlySet<string> }

/** Words for when, how much and who in general, which no article is about. */
const GENERAL: Record<string, ReadonlySet<string>> = {
  nl: setOf(`aantal aantallen mensen jaar jaren maand maanden week weken dagen procent euro miljoen miljard cijfers cijfer
    deel manier vraag plaats situatie probleem problemen reden redenen landen personen mannen vrouwen kinderen ouders
    moment leven wereld tijd gevolg gevolgen volgens vooral eigen nieuwe grote kleine eerste tweede laatste ander anderen
    andere gemiddeld gemiddelde helft groot hoger lager minder meest totaal bedrag kosten uitspraak onderzoek rapport
    woordvoerder minister president keer kans effect periode begin einde ochtend middag avond nacht zaak zaken dingen
    geval gevallen meter kilometer kubieke graden gram liter uur minuten vierkante regels stuk punt inwoners bedrijf bedrijven rest rond waarde extra geleden gebied gebieden partij
    partijen gemeente gemeenten provincie raad college kabinet regering overheid maatregel maatregelen plannen verslag besluit`),
  en: setOf(`people years year month months weeks week days percent number numbers million billion thousand part parts
    ways question place case cases problem problems reason reasons country countries person women children parents
    moment life world time result results first second last other others average half total amount cost costs report
    study research researchers spokesman spokeswoman minister president times chance period start morning evening night
    thing things point rest value area areas plan plans decision figures figure members member states state while which
    their there those these would could should about against after before under since still where being local public
    former cent cents least most council councils authority authorities government party money company companies officials official figure half minute minutes hours metres miles degrees bill house group statement according change`),
}

const SHORTEST: Record<string, number> = { nl: 5, en: 4 }
const LONGEST = 24
/** From here on capitals only are a dateline or a shout, no abbreviation. */
const LOUD = 6

/** The same noun in singular and plural shares this stem. */
export const stemOf = (low: string): string =>
  low.length > 6 ? low.replace(/(?:en|s)$/u, '').replace(/(.)\1$/u, '$1') : low.replace(/s$/u, '')

/** "levy" may be a verb elsewhere; where it is none and stands behind what a noun stands behind, it is a noun. */
const VERB = is.MAYBE_FINITE | is.FINITE | is.INFINITIVE | is.PAST
const BEFORE = is.DETERMINER | is.POSSESSIVE | is.ADJECTIVE

const opensNoun = ({ tokens, verbs }: Analysis, at: number): boolean =>
  ((tokens[at]?.flags ?? 0) & ~(BEFORE | VERB)) === 0 && (verbs[at] ?? 0) === 0

/** Words that were judged before, by language; at most so many are remembered. */
const judged = new WeakMap<Language, Map<string, boolean>>()
const REMEMBERED = 20_000

/** Whether the word by itself may be what an article is about. */
function isTopical(low: string, language: Language): boolean {
  const known = judged.get(language) ?? new Map<string, boolean>()
  if (known.size === 0) judged.set(language, known)
  let topical = known.get(low)
  if (topical === undefined) {
    topical =
      low.length >= (SHORTEST[language.code] ?? 5) &&
      low.length <= LONGEST &&
      /^\p{Ll}+$/u.test(low) &&
      !language.common.has(low) &&
      !language.starters.has(low) &&
      !language.months.includes(low) &&
      !language.weekdays.some((day) => low.startsWith(day)) &&
      GENERAL[language.code]?.has(low) === false
    if (known.size < REMEMBERED) known.set(low, topical)
  }
  return topical
}

function isNoun(analysis: Analysis, at: number): boolean {
  const { tokens, verbs, language } = analysis
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.flags & ~VERB) === 0 &&
    verbs[at] === 0 &&
    (token.flags === 0 || opensNoun(analysis, at - 1)) &&
    isTopical(token.low, language)
  )
}

/** A noun that stands before another one only describes it: "global warming" is about warming. */
const describes = (analysis: Analysis, at: number): boolean => {
  const next = analysis.tokens[at + 1]
  return (
    next?.word === true && (next.flags & ~VERB) === 0 && analysis.verbs[at + 1] === 0 && /^\p{Ll}{3}/u.test(next.text)
  )
}

/** Where the name that `from` opens really begins: "In October" and "De Rijn" begin with their second word. */
function nameStart(analysis: Analysis, from: number, end: number, inner: ReadonlySet<string>): number {
  let at = from
  // "Inwoners van Anerveld" begins a sentence: the first word is a noun, the last one the name.
  const noun = !analysis.tokens[from - 1]?.word && !inner.has(lowAt(analysis, from)) && end - from > 2
  if (noun && /^(?:van|of)$/u.test(lowAt(analysis, from + 1))) at += 2
  const leading = is.DETERMINER | is.PREPOSITION | is.SUBORDINATOR | is.ADVERB
  while (end - at > 1 && flagsAt(analysis, at) & leading) at += 1
  return at
}

/** A person by the full name, a body or a place as it is written here: "Mexico" is not "New Mexico". */
export function nameAt(
  analysis: Analysis,
  from: number,
  end: number,
  cast: Cast,
  inner: ReadonlySet<string>,
): string | null {
  const { tokens, language } = analysis
  const at = nameStart(analysis, from, end, inner)
  const single = end - at === 1
  const low = tokens[at]?.low ?? ''
  if (isAdjective(analysis, [at, end])) return null
  if (single && (tokens[at]?.flags !== 0 || language.starters.has(low) || isTime(low, language))) return null
  // A word that has its capital only where a sentence begins may be any noun.
  if (single && !tokens[at - 1]?.word && !inner.has(low)) return null
  const words = wordsIn(analysis, [at, end]).replace(/[’']s?$/u, '')
  const known = cast.find(words)
  if (known?.person) return / (?:van|of) /u.test(known.full) && single ? words : inFull(known.full)
  return known && words.length > 1 && (words.length < LOUD || words !== words.toUpperCase()) ? words : null
}

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec)$/

const isTime = (low: string, { months, weekdays }: Language): boolean =>
  months.includes(low) || weekdays.some((day) => low.startsWith(day)) || MONTH.test(low)

/** "Danny V." keeps the stop of its initial. */
export const inFull = (name: string): string => (/ \p{Lu}$/u.test(name) ? `${name}.` : name)

/** What a sentence names, each thing once, in its order. */
export function mentionsIn(analysis: Analysis, cast: Cast, names: Names): Mention[] {
  const found = new Map<string, Mention>()
  const add = (mention: Mention) => {
    const known = found.get(mention.key)
    if (!known || (mention.pair && !known.pair)) found.set(mention.key, mention)
  }
  for (let at = 0; at < analysis.tokens.length; at += 1) {
    const token = analysis.tokens[at]
    if (!token?.word) continue
    const end = nameEnd(analysis, at)
    const meant = end > at ? null : definite(analysis, at, names)
    if (end > at) {
      const words = nameAt(analysis, at, end, cast, names.inner)
      const begins = end - at === 1 && !analysis.tokens[at - 1]?.word && !isAdjective(analysis, [at, end])
      if (words) add({ key: `=${words}`, words, sort: cast.find(words)?.person ? 'person' : 'name', pair: null })
      else if (begins && isNoun(analysis, at) && !describes(analysis, at) && token.text !== token.text.toUpperCase()) {
        add({ key: stemOf(token.low), words: token.low, sort: 'noun', pair: null })
      }
      at = end - 1
    } else if (meant) add({ key: `=${meant}`, words: meant, sort: 'name', pair: null })
    else if (isNoun(analysis, at) && !describes(analysis, at)) {
      const described = isNoun(analysis, at - 1) && describes(analysis, at - 1)
      const pair = described ? `${analysis.tokens[at - 1]?.text ?? ''} ${token.low}` : null
      add({ key: stemOf(token.low), words: token.low, sort: 'noun', pair })
    }
  }
  return [...found.values()]
}

/** The name that "the hospital" or "de gedeputeerde" stands for; null where the noun stands for itself. */
export function definite(analysis: Analysis, at: number, names: Names): string | null {
  if (!(flagsAt(analysis, at - 1) & (is.DETERMINER | is.POSSESSIVE)) || analysis.verbs[at] !== 0) return null
  return names.byNoun.get(lowAt(analysis, at)) ?? null
}

/** The longer words of a name, each of which may stand for it. */
export const stemsOfName = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => word.length > 3)
