/** Finds where names begin and end: without roles and adjectives, with particles and initials. */
import * as is from '../languages/lexicon'
import { wordsOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { isAbbreviating, PARTICLE } from '../clauses/phrases'
import { subjectOf } from '../clauses/subjects'
import { isFirstName } from './genders'

/** "Bank of England": within a name, unlike around a verb, "of" links too. */
const LINKING = new Set([...PARTICLE, 'of'])

export const HONORIFIC =
  /^(?:mr|mrs|ms|dr|drs|ir|ing|prof|dame|sir|lord|lady|mevrouw|meneer|dhr|mevr|mgr|professor|doctor)$/u

/** Whether a word ends in one of the list; what was asked before is remembered. */
export function endingIn(list: string): (word: string) => boolean {
  const pattern = new RegExp(`(?:${wordsOf(list).join('|')})$`, 'iu')
  const asked = new Map<string, boolean>()
  return (word) => {
    const known = asked.get(word)
    if (known !== undefined) return known
    const answer = pattern.test(word)
    if (asked.size < 20_000) asked.set(word, answer)
    return answer
  }
}

/** Bodies, by a word in their name or by being loud: KNMI, GGD. */
export const isBody =
  endingIn(`instituut institute university universiteit ministerie ministry department council raad bank district
  school party partij group groep rijkswaterstaat waterschap gemeente commission commissie treasury
  centrum centre center commons court rechtbank union bond foundation stichting college office bureau agency club company corp
  inc ltd plc bv nv charity firm airline opposition oppositie police politie provincie kabinet government regering
  bedrijf organisatie vereniging dienst inspectie inquiry report rapport study studie audit survey onderzoek
  jaarverslag hospital ziekenhuis trust association society federation corporatie concern verzekeraar authority
  committee commissie partij house parliament parlement times post courier gazette krant dagblad`)

const CLOSED = is.PREPOSITION | is.COORDINATOR | is.AUXILIARY | is.MODAL | is.SPEECH | is.SUBORDINATOR | is.ADVERB

/** "Mexicaanse" before a noun is no name. */
export const isAdjective = (analysis: Analysis, [from, to]: Range): boolean => {
  const next = analysis.tokens[to]
  const ending = analysis.language.code === 'nl' ? /(?:se|sche|er)$/u : /(?:an|ish|ese|ch)$/u
  return (
    to - from === 1 &&
    ending.test(lowAt(analysis, from)) &&
    next?.word === true &&
    !next.capital &&
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
    if (token.word && token.capital && !(end > at && flagsAt(analysis, end) & is.PRONOUN)) end += 1
    else if (end > at && low === '.' && isAbbreviating(analysis, end)) end += 1
    else if (
      end > at &&
      LINKING.has(low) &&
      hasNameAfter(analysis, end) &&
      !isComplete(analysis, at, end) &&
      !(low === 'of' || low === 'de' ? lowAt(analysis, end - 1) === ',' : false)
    )
      end += 1
    else if (end > at && /^(?:voor|for)$/u.test(low) && isBody(lowAt(analysis, end - 1)) && hasNameAfter(analysis, end))
      end += 1
    else break
  }
  while (end > at && lowAt(analysis, end - 1) === '.') end -= 1
  return end
}

/** The subject of a clause, be it a name such as "Van Wessem" that begins like an aside. */
export function actorOf(analysis: Analysis, from: number, verb: number, to: number): Range {
  const end = flagsAt(analysis, from) & is.PREPOSITION ? nameEnd(analysis, from) : from
  return end > from + 1 && end <= verb ? [from, end] : subjectOf(analysis, from, verb, to)
}

/** "Els Pieters van de Universiteit": after a first and a last name "van" tells where somebody belongs. */
function isComplete(analysis: Analysis, from: number, to: number): boolean {
  if (!/^(?:van|of|voor|uit|bij)$/u.test(lowAt(analysis, to)) || to - from < 2) return false
  if (isWho(analysis, from, to)) return true
  let first = from
  while (first < to - 2 && !isFirstName(lowAt(analysis, first))) first += 1
  return isFirstName(lowAt(analysis, first)) && to - first >= 2 && !isFirstName(lowAt(analysis, to - 1))
}

const BODIES = endingIn(`society institute states kingdom republic house academy federation association league church
  journal museum huis kruis academie genootschap federatie bond rijk koninkrijk`)

/** "Royce Tadlock of Nebraska": two words that name no body, before "of" or "van" and a place or a department. */
function isWho(analysis: Analysis, from: number, to: number): boolean {
  const [first, last] = [lowAt(analysis, from), lowAt(analysis, to - 1)]
  const next = analysis.tokens[to + 1]
  // A Dutch role has its capital at the head of a sentence only: "Burgemeester Roos van Erp".
  const headed = analysis.tokens[from - 1]?.word !== true && analysis.language.verbLast
  const words = to - from
  return (
    (headed ? words === 3 : words === 2 || (words === 3 && !analysis.language.verbLast)) &&
    /^(?:of|van)$/u.test(lowAt(analysis, to)) &&
    next !== undefined &&
    next.capital &&
    !isBody(first) &&
    !isBody(last) &&
    !BODIES(last) &&
    !isFirstName(last) &&
    flagsAt(analysis, from) === 0 &&
    flagsAt(analysis, to - 1) === 0
  )
}

const hasNameAfter = (analysis: Analysis, at: number): boolean => {
  for (let i = at + 1; i < at + 3; i += 1) {
    const token = analysis.tokens[i]
    if (!token) return false
    if (token.capital) return true
    if (!LINKING.has(token.low) && token.low !== 'the') return false
  }
  return false
}
