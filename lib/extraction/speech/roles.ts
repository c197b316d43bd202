/** Knows the roles that stand in front of a name. */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { isFirstName } from './genders'
import { endingIn, HONORIFIC } from './names'

/** Roles by their Dutch ending, and English ones by the word. */
const hasRoleEnding =
  endingIn(`er eur ist oog arts hoofd lid leider man vrouw baas chef graaf expert deskundige kundige ster ante ent
  secretaris commissaris coach organisatie vereniging bureau bedrijf partij bond krant ploeg president
  premier aar winkel aris loog noom generaal griffier verdachte slachtoffer agent maatschappij corporatie club fabrikant concern keten fonds omroep coalitie zender`)

/** Roles of bodies, which alone go with a name of one word: "zorgverzekeraar Menzis". */
const namesBody = endingIn(`organisatie vereniging bureau bedrijf partij bond krant aar maatschappij corporatie club concern
  keten beheerder zender`)

/** Roles that go with a last name alone: "Staatssecretaris Mulder". */
const isPlainRole = endingIn(`secretaris minister wethouder burgemeester premier kamerlid raadslid gedeputeerde dijkgraaf
  hoogleraar onderzoeker directeur voorzitter woordvoerder woordvoerster advocaat officier huisarts schipper trainer coach
  econoom socioloog psycholoog eigenaar bestuurder ondernemer leider bewoner bewoonster student chef deskundige expert
  ambtenaar journalist penningmeester curator notaris makelaar docent winkel vervoerder beheerder`)

const ROLE_WORD =
  setOf(`minister secretary councillor senator governor mayor judge attorney director chief professor spokesman
  spokeswoman sheriff captain officer commissioner chancellor ambassador general congressman congresswoman
  representative speaker farmer fisherman teacher nurse driver shopkeeper pensioner baker trader activist superintendent economist researcher constable executive campaigner officer chairman chairwoman
  president chair manager coach analyst scientist historian surgeon inspector sergeant lieutenant colonel premier
  commissioner ombudsman archbishop bishop lawyer solicitor barrister organiser organizer leader editor`)

/**
 * Where the name itself begins after a role in front of it: "Schipper Arend Kuipers", "Care Minister Rosalind
 * Achebe".
 */
export function roleEnd(analysis: Analysis, [from, to]: Range): number {
  for (let at = Math.min(to - 2, from + 4); at >= from; at -= 1) {
    const token = analysis.tokens[at]
    const next = analysis.tokens[at + 1]
    const dutch = analysis.language.code === 'nl'
    if (
      !token?.word ||
      !next?.word ||
      (dutch && at > from) ||
      isFirstName(token.low) ||
      !(ROLE_WORD.has(token.low) || (dutch ? hasRoleEnding(token.low) : /(?:ist|person|woman|sman)$/u.test(token.low)))
    )
      continue
    if (dutch && from > 0 && analysis.tokens[from - 1]?.word) continue
    if (!dutch || to - at > 2 || namesBody(token.low) || isPlainRole(token.low)) return at + 1
  }
  return from
}

const CLOSED = is.DETERMINER | is.PREPOSITION | is.COORDINATOR | is.SUBORDINATOR | is.ADVERB | is.PRONOUN
const NO_ROLE = CLOSED | is.POSSESSIVE | is.AUXILIARY

/** What a name is called beside it: "wethouder Karin de Wit", "Rosa Lund, professor of hydrology". */
export function rolesOf(analysis: Analysis, [from, to]: Range): string[] {
  const roles: string[] = []
  const take = (at: number) => {
    const token = analysis.tokens[at]
    const role = token?.word && token.low.length > 3 && !(token.flags & (NO_ROLE | is.SPEECH | is.NUMBER))
    if (role && !HONORIFIC.test(token.low) && (analysis.verbs[at] ?? 0) < 2) roles.push(token.low)
  }
  const apposed = lowAt(analysis, from - 1) === ','
  if (!apposed) take(from - 1)
  else if (lowAt(analysis, to) === ',' && !(flagsAt(analysis, from - 3) & is.PREPOSITION)) take(from - 2)
  if (lowAt(analysis, to) === ',') {
    let at = to + 1
    const opens = flagsAt(analysis, at) & (NO_ROLE & ~(is.DETERMINER | is.POSSESSIVE | is.PRONOUN) | is.RELATIVE)
    if (opens || (analysis.tokens[at]?.capital ?? false) || /\d/u.test(lowAt(analysis, at))) return roles
    const goesOn = (i: number): boolean =>
      analysis.tokens[i]?.word === true && !(flagsAt(analysis, i) & NO_ROLE & ~is.DETERMINER)
    while (at < to + 6 && goesOn(at + 1)) at += 1
    take(at)
  }
  return roles
}

/** Whether the word is a role by itself: "minister", "woordvoerder". */
export const isRole = (low: string): boolean => ROLE_WORD.has(low) || hasRoleEnding(low)
