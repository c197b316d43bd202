/** Knows the roles that stand in front of a name. */
import { setOf } from '../languages/lexicon'
import { type Analysis, type Range } from '../clauses/analysis'
import { endingIn } from './names'

/** Roles by their Dutch ending, and English ones by the word. */
const ROLE_ENDING =
  endingIn(`er eur ist oog arts hoofd lid leider man vrouw baas chef graaf expert deskundige kundige ster ante ent
  secretaris commissaris coach organisatie vereniging bureau bedrijf partij bond krant ploeg president
  premier`)

const ROLE_WORD =
  setOf(`minister secretary councillor senator governor mayor judge attorney director chief professor spokesman
  spokeswoman sheriff captain officer commissioner chancellor ambassador general congressman congresswoman
  representative superintendent economist researcher constable`)

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
      !(ROLE_WORD.has(token.low) || ROLE_ENDING.test(token.low))
    )
      continue
    if (dutch && from > 0 && analysis.tokens[from - 1]?.word) continue
    if (
      to - at > 2 ||
      (dutch && /(?:organisatie|vereniging|bureau|bedrijf|partij|bond|krant)$/u.test(token.low)) ||
      !dutch
    )
      return at + 1
  }
  return from
}
