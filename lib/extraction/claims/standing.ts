/** Says how a claim stands in its article: how much it tells of its subject, and whether somebody disputes it. */
import { setOf } from '../languages/lexicon'
import type { Token } from '../tokens'
import type { Analysis, Range } from '../clauses/analysis'
import { stemOf } from '../statements/mentions'
import type { Mentioned } from '../statements/topics'

/** `central`: how many of the things that headline and lead name the claim names too; `contested` by what follows. */
export type Standing = { central: number; contested: boolean }

/** Words by which somebody goes against what was just said. */
const AGAINST: Record<string, ReadonlySet<string>> = {
  nl: setOf(`ontkent ontkende ontkennen ontkenden betwist betwistte betwisten betwistten bestrijdt bestreed bestrijden
    weerspreekt weersprak weerspreken tegenspreekt tegengesproken weerlegt weerlegde betwijfelt betwijfelde
    bestreden ontkend onjuist onwaar`),
  en: setOf(`denies denied deny disputes disputed dispute rejects rejected reject dismisses dismissed contests contested
    rebuts rebutted refutes refuted untrue false disagrees disagreed`),
}

/** More than so many make a claim no more central. */
const ENOUGH = 3

/** Stems of what headline and lead name. */
export function subjectOfArticle(opening: readonly Analysis[], mentioned: Mentioned): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const analysis of opening) {
    for (const { words } of mentioned.get(analysis) ?? []) {
      for (const word of words.toLowerCase().split(' ')) if (word.length > 3) stems.add(stemOf(word))
    }
  }
  return stems
}

/** `next` is the sentence after the claim's own, in the same paragraph. */
export function standingOf(
  analysis: Analysis,
  range: Range,
  next: Analysis | undefined,
  subject: ReadonlySet<string>,
): Standing {
  const { tokens, language } = analysis
  let named = 0
  for (let at = range[0]; at < range[1] && named < ENOUGH; at += 1) {
    const low = tokens[at]?.low ?? ''
    if (low.length > 3 && subject.has(stemOf(low))) named += 1
  }
  const against = AGAINST[language.code]
  const contested =
    against !== undefined &&
    (holds(tokens, range[1], against) || (next !== undefined && holds(next.tokens, 0, against)))
  return { central: named, contested }
}

function holds(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < tokens.length; at += 1) if (words.has(tokens[at]?.low ?? '')) return true
  return false
}
