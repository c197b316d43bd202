/** Finds what an article is about: the noun and the names that a claim needs when it is read elsewhere. */
import * as is from '../languages/lexicon'
import { isCapital } from '../tokens'
import { wordsIn, type Analysis } from '../clauses/analysis'
import { isAdjective, nameEnd } from '../speech/names'
import { count, best, topNames } from './topic-counts'

export type Topics = { noun: string | null; names: readonly string[] }

const MEASURES =
  is.setOf(`procent meter meters kilometer kilometers millimeter kubieke hectare liter graden uur minuten seconden
    dagen weken
  maanden jaren jaar keer deel paar week maand mensen percent cents year years month week decade time times part
  day days people million billion years months weeks hours minutes miles pounds dollars euros
  gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag afgelopen vorig volgend`)

type Told = { analysis: Analysis; weight: number }

/** Topics of the article; `weight` is higher for sentences of headline and lead. */
export function topicsOf(told: readonly Told[], isPerson: (name: string) => boolean): Topics {
  const nouns = new Map<string, number>()
  const names = new Map<string, number>()
  const firsts = new Map<string, string>()
  const known = namesWithin(told)
  for (const { analysis, weight } of told) {
    const { tokens } = analysis
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at]
      if (!token) break
      const starts = at === 0 || !tokens[at - 1]?.word
      const end = nameEnd(analysis, at)
      const article = end - at === 1 && token.flags & (is.DETERMINER | is.PREPOSITION | is.PRONOUN)
      const named = end > at && !article && (!starts || end - at > 1 || known.has(token.text))
      if (named) {
        const begin = token.flags !== 0 && end - at > 1 ? at + 1 : at
        const name = wordsIn(analysis, [begin, end])
        if (!isDate(analysis, name) && !isAdjective(analysis, [begin, end])) count(names, firsts, name, weight)
        at = end
        continue
      }
      const noun = token.flags === 0 && /^\p{L}{4,}$/u.test(token.low) && (!isCapital(token.text) || starts)
      if (noun && endsPhrase(analysis, at) && !MEASURES.has(token.low)) {
        nouns.set(token.low, (nouns.get(token.low) ?? 0) + weight)
      }
      at += 1
    }
  }
  return { noun: best(nouns, 4), names: topNames(names, isPerson) }
}

/** Words that are written with a capital within a sentence. */
function namesWithin(told: readonly Told[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { analysis } of told) {
    analysis.tokens.forEach((token, at) => {
      if (at > 0 && analysis.tokens[at - 1]?.word && token.word && isCapital(token.text)) known.add(token.text)
    })
  }
  return known
}

const endsPhrase = ({ tokens }: Analysis, at: number): boolean => {
  const next = tokens[at + 1]
  return !next?.word || next.flags !== 0
}

const isDate = ({ language }: Analysis, name: string): boolean => {
  const low = name.toLowerCase()
  return language.months.includes(low) || language.weekdays.includes(low)
}
