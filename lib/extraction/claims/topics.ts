/** Finds what an article is about: the things and names it keeps coming back to. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { wordsIn, type Analysis } from '../clauses/analysis'
import type { Cast } from '../speech/cast'
import { isAdjective, nameEnd } from '../speech/names'

/** What the article keeps naming: `words` as it writes them, `stems` by which another wording of it is known. */
export type Topic = { words: string; stems: readonly string[]; name: boolean }

/** A sentence of the article and how much it says of the topic: a headline more than a paragraph. */
export type Heard = { analysis: Analysis; weight: number }

/** Words for when, how much and who in general, which no article is about. */
const GENERAL: Record<string, ReadonlySet<string>> = {
  nl: setOf(`aantal aantallen mensen jaar jaren maand maanden week weken dagen procent euro miljoen miljard cijfers cijfer
    deel manier vraag plaats situatie probleem problemen reden redenen landen personen mannen vrouwen kinderen ouders
    moment leven wereld tijd gevolg gevolgen volgens vooral eigen nieuwe grote kleine eerste tweede laatste ander anderen
    andere gemiddeld gemiddelde helft groot hoger lager minder meest totaal bedrag kosten uitspraak onderzoek rapport
    woordvoerder minister president keer kans effect periode begin einde ochtend middag avond nacht zaak zaken dingen
    geval gevallen meter kilometer kubieke graden gram liter uur minuten vierkante regels stuk punt inwoners bedrijf bedrijven rest rond waarde extra geleden gebied gebieden partij
    partijen maatregel maatregelen plannen verslag besluit`),
  en: setOf(`people years year month months weeks week days percent number numbers million billion thousand part parts
    ways question place case cases problem problems reason reasons country countries person women children parents
    moment life world time result results first second last other others average half total amount cost costs report
    study research researchers spokesman spokeswoman minister president times chance period start morning evening night
    thing things point rest value area areas plan plans decision figures figure members member states state while which
    their there those these would could should about against after before under since still where being local public
    former government party money company companies officials official minute minutes hours metres miles degrees bill house group statement according change`),
}

const SHORTEST: Record<string, number> = { nl: 5, en: 4 }
const LONGEST = 24
const KEPT = 4
/** Whoever the lead names in full is gone on about by pronouns, which are not counted. */
const FULL_NAME = 2
/** From here on capitals only are a dateline or a shout, no abbreviation. */
const LOUD = 6

/** The same noun in singular and plural shares this stem. */
export const stemOf = (low: string): string =>
  low.length > 6 ? low.replace(/(?:en|s)$/u, '').replace(/(.)\1$/u, '$1') : low.replace(/s$/u, '')

function isNoun({ tokens, verbs, language }: Analysis, at: number): boolean {
  const token = tokens[at]
  const low = token?.low ?? ''
  return (
    token?.flags === 0 &&
    verbs[at] === 0 &&
    low.length >= (SHORTEST[language.code] ?? 5) &&
    low.length <= LONGEST &&
    /^\p{Ll}+$/u.test(low) &&
    !language.common.has(low) &&
    !language.starters.has(low) &&
    !language.months.includes(low) &&
    !language.weekdays.some((day) => low.startsWith(day)) &&
    GENERAL[language.code]?.has(low) === false
  )
}

/** A noun that stands before another one only describes it: "global warming" is about warming. */
const describes = (analysis: Analysis, at: number): boolean => {
  const next = analysis.tokens[at + 1]
  return next?.word === true && next.flags === 0 && analysis.verbs[at + 1] === 0 && /^\p{Ll}{3}/u.test(next.text)
}

/** A person by the full name, a body or a place as it is written here: "Mexico" is not "New Mexico". */
export function nameAt(analysis: Analysis, from: number, end: number, cast: Cast): string | null {
  const { tokens, language } = analysis
  const at = end - from > 1 && (tokens[from]?.flags ?? 0) & is.DETERMINER ? from + 1 : from
  const single = end - at === 1
  const low = tokens[at]?.low ?? ''
  if (isAdjective(analysis, [at, end])) return null
  if (single && (tokens[at]?.flags !== 0 || language.starters.has(low))) return null
  const words = wordsIn(analysis, [at, end]).replace(/[’']s?$/u, '')
  const known = cast.find(words)
  if (known?.person) return known.full
  return known && (words.length < LOUD || words !== words.toUpperCase()) ? words : null
}

type Count = { words: string; name: boolean; score: number; sentences: number; order: number }

/** The article's topics, the weightiest first; none where nothing comes back. Linear in the length of the article. */
export function topicsOf(heard: readonly Heard[], cast: Cast): Topic[] {
  const counts = new Map<string, Count>()
  const pairs = new Map<string, number>()
  const note = (key: string, words: string, name: boolean, weight: number, seen: Set<string>) => {
    if (seen.has(key)) return
    seen.add(key)
    const count = counts.get(key) ?? { words, name, score: 0, sentences: 0, order: counts.size }
    count.score += weight
    count.sentences += 1
    counts.set(key, count)
  }
  for (const { analysis, weight } of heard) {
    const seen = new Set<string>()
    for (let at = 0; at < analysis.tokens.length; at += 1) {
      const token = analysis.tokens[at]
      if (!token?.word) continue
      const end = nameEnd(analysis, at)
      if (end > at) {
        const words = nameAt(analysis, at, end, cast)
        if (words) note(`=${words}`, words, true, words.includes(' ') && weight > 1 ? weight * FULL_NAME : weight, seen)
        at = end - 1
      } else if (isNoun(analysis, at)) {
        if (!describes(analysis, at)) note(stemOf(token.low), token.low, false, weight, seen)
        else if (isNoun(analysis, at + 1)) {
          const pair = `${token.low} ${analysis.tokens[at + 1]?.low ?? ''}`
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
      }
    }
  }
  const doubled = new Map([...pairs].filter(([, times]) => times > 1).map(([pair]) => [pair.split(' ')[1], pair]))
  const weighty = [...merged(counts)]
    .map(([stem, count]) => ({ ...count, stem }))
    .filter(({ sentences, score }) => sentences > 1 && score > 2)
    .sort((a, b) => b.score - a.score || a.order - b.order)
  return mixed(weighty)
    .slice(0, KEPT)
    .map(({ words, name, stem }) =>
      name
        ? { words, name, stems: stemsOfName(words) }
        : { words: doubled.get(words) ?? words, name, stems: [stem] },
    )
}

/** A word that begins a sentence or a headline looks like a name; where it is a noun elsewhere it counts as that. */
function merged(counts: ReadonlyMap<string, Count>): Map<string, Count> {
  const sums = new Map(counts)
  const firstWords = new Map<string, Count>()
  for (const [key, count] of counts) if (count.name && !count.words.includes(' ')) firstWords.set(key, count)
  for (const [key, count] of counts) {
    const first = count.name ? `=${count.words.split(' ', 1)[0] ?? ''}` : ''
    const short = firstWords.get(first)
    if (!short || first === key) continue
    const sum = sums.get(first) ?? short
    sums.set(first, { ...sum, score: sum.score + count.score, sentences: sum.sentences + count.sentences })
  }
  for (const [key, count] of counts) {
    if (!count.name || count.words.includes(' ')) continue
    const stem = stemOf(count.words.toLowerCase())
    const noun = counts.get(stem)
    if (!noun) continue
    sums.set(stem, { ...noun, score: noun.score + count.score, sentences: noun.sentences + count.sentences })
    sums.delete(key)
  }
  return sums
}

/** The weightiest first, then the weightiest of the other sort, and none far lighter: a thing and a name say most. */
function mixed<T extends { name: boolean; score: number }>(counts: readonly T[]): T[] {
  const [first] = counts
  const heavy = counts.filter(({ score }) => score >= (first?.score ?? 0) / 2)
  const other = heavy.find(({ name }) => name !== first?.name)
  return first && other ? [first, other, ...heavy.filter((count) => count !== first && count !== other)] : heavy
}

/** The longer words of a name, each of which may stand for it. */
export const stemsOfName = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => word.length > 3)

/** Whether the text speaks of the topic, by any of its stems. */
export const speaksOf = (low: string, { stems }: Topic): boolean => stems.some((stem) => low.includes(stem))
