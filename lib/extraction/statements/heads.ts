/** Learns which noun an article uses for which name: "de provincie Overijssel", "Hector Salinas, president of …". */
import * as is from '../languages/lexicon'
import { isCapital } from '../tokens'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import type { Cast } from '../speech/cast'
import { nameEnd } from '../speech/names'
import { inFull, nameAt, type Names } from './mentions'

const COMPANY: Record<string, readonly string[]> = {
  nl: ['bedrijf', 'concern', 'onderneming'],
  en: ['company', 'firm'],
}
const INCORPORATED = /(?:^|\s)(?:Inc|Ltd|Corp|Co|plc|BV|NV|B\.V|N\.V|Foods|Group|Groep)$/u

/** The article's names by the noun that stands for them; a noun that two names share stands for neither. */
export function namesOf(sentences: readonly Analysis[], cast: Cast): Names {
  const inner = new Set<string>()
  for (const { tokens } of sentences) {
    tokens.forEach(({ text, low }, at) => {
      if (tokens[at - 1]?.word && isCapital(text)) inner.add(low)
    })
  }
  const heads = new Map<string, string | null>()
  const learn = (noun: string, name: string) => {
    if (noun.length < 4 || /\P{L}/u.test(noun)) return
    const known = heads.get(noun)
    if (known === undefined) heads.set(noun, name)
    else if (known !== null && known !== name && !known.includes(name) && !name.includes(known)) heads.set(noun, null)
  }
  for (const analysis of sentences) {
    for (let at = 0; at < analysis.tokens.length;) {
      const end = nameEnd(analysis, at)
      const name = end > at ? nameAt(analysis, at, end, cast, inner) : null
      if (name) learnFrom(analysis, [at, end], name, cast, learn)
      at = Math.max(at + 1, end)
    }
  }
  const byNoun = new Map([...heads].filter((entry): entry is [string, string] => entry[1] !== null))
  return { byNoun, inner }
}

const NOUN = is.ADJECTIVE | is.PARTICIPLE | is.MAYBE_FINITE

const isNoun = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  return token?.word === true && (token.flags & ~NOUN) === 0 && !token.capital
}

function learnFrom(
  analysis: Analysis,
  [from, end]: readonly [number, number],
  name: string,
  cast: Cast,
  learn: (noun: string, name: string) => void,
): void {
  const words = wordsIn(analysis, [from, end])
  const person = cast.find(words)?.person === true
  if (name.includes(' ')) learn(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), name)
  if (INCORPORATED.test(name)) for (const noun of COMPANY[analysis.language.code] ?? []) learn(noun, name)
  // "Care Minister Rosalind Achebe", "Gedeputeerde Marloes Hagedoorn" at the head of a sentence.
  const known = person ? cast.find(words)?.full : undefined
  if (known && words.endsWith(known) && words.length > known.length) {
    const role = words.slice(0, -known.length).trim()
    learn(role.slice(role.lastIndexOf(' ') + 1).toLowerCase(), inFull(known))
  }
  if (isNoun(analysis, from - 1) && (person || flagsAt(analysis, from - 2) & is.DETERMINER)) {
    learn(lowAt(analysis, from - 1), name)
  }
  if (person && lowAt(analysis, end) === ',') {
    const at = flagsAt(analysis, end + 1) & is.DETERMINER ? end + 2 : end + 1
    const linked = /^(?:of|van|bij|at|for|voor)$/.test(lowAt(analysis, at + 1)) || lowAt(analysis, at + 1) === ','
    if (linked && isNoun(analysis, at)) learn(lowAt(analysis, at), name)
  }
}
