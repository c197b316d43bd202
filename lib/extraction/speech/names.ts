/** Finds where names begin and end: without roles and adjectives, with particles and initials. */
import * as is from '../languages/lexicon'
import { wordsOf } from '../languages/lexicon'
import { isCapital } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { isAbbreviating, PARTICLE } from '../clauses/phrases'

/** "Bank of England": within a name, unlike around a verb, "of" links too. */
const LINKING = new Set([...PARTICLE, 'of'])

export const HONORIFIC =
  /^(?:mr|mrs|ms|dr|drs|ir|ing|prof|dame|sir|lord|lady|mevrouw|meneer|dhr|mevr|mgr|professor|doctor)$/u

export const FEMALE =
  /^(?:mrs|ms|dame|lady|mevrouw|mevr|koningin|woordvoerster|presidente|directrice|spokeswoman|chairwoman|queen)$/u

export const MALE = /^(?:mr|sir|lord|meneer|dhr|koning|spokesman|chairman|king)$/u

export const endingIn = (list: string): RegExp => new RegExp(`(?:${wordsOf(list).join('|')})$`, 'iu')

/** Bodies, by a word in their name or by being loud: KNMI, GGD. */
export const BODY =
  endingIn(`instituut institute university universiteit ministerie ministry department council raad bank district
  school party partij group groep rijkswaterstaat waterschap gemeente commission commissie treasury
  commons court rechtbank union bond foundation stichting college office bureau agency club company corp
  inc`)

const CLOSED = is.PREPOSITION | is.COORDINATOR | is.AUXILIARY | is.MODAL | is.SPEECH | is.SUBORDINATOR | is.ADVERB

/** "Mexicaanse" before a noun is no name. */
export const isAdjective = (analysis: Analysis, [from, to]: Range): boolean => {
  const next = analysis.tokens[to]
  const ending = analysis.language.code === 'nl' ? /(?:se|sche|er)$/u : /(?:an|ish|ese|ch)$/u
  return (
    to - from === 1 &&
    ending.test(lowAt(analysis, from)) &&
    next?.word === true &&
    !isCapital(next.text) &&
    !(next.flags & CLOSED)
  )
}

/** Where the name that begins at `at` ends; `at` itself where none begins. */
export function nameEnd(analysis: Analysis, at: number): number {
  const { tokens } = analysis
  let end = at
  while (end < tokens.length) {
    const token = tokens[end]
    if (!token) break
    const low = token.low
    if (token.word && isCapital(token.text) && !(end > at && flagsAt(analysis, end) & is.PRONOUN)) end += 1
    else if (end > at && low === '.' && isAbbreviating(analysis, end)) end += 1
    else if (
      end > at &&
      LINKING.has(low) &&
      hasNameAfter(analysis, end) &&
      !(low === 'of' || low === 'de' ? lowAt(analysis, end - 1) === ',' : false)
    )
      end += 1
    else break
  }
  while (end > at && lowAt(analysis, end - 1) === '.') end -= 1
  return end
}

const hasNameAfter = (analysis: Analysis, at: number): boolean => {
  for (let i = at + 1; i < at + 3; i += 1) {
    const token = analysis.tokens[i]
    if (!token) return false
    if (isCapital(token.text)) return true
    if (!LINKING.has(token.low)) return false
  }
  return false
}
