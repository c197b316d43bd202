/** Says how a claim stands in its article: how much it tells of its subject, and whether somebody disputes it. */
import { setOf } from '../languages/lexicon'
import type { Analysis, Range } from '../clauses/analysis'
import type { Cast } from '../speech/cast'
import { mentionsIn, stemOf, type Names } from '../statements/mentions'

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

/** Stems of what headline and lead name. */
export function subjectOfArticle(opening: readonly Analysis[], cast: Cast, names: Names): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const analysis of opening) {
    for (const { words } of mentionsIn(analysis, cast, names)) {
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
  const named = new Set<string>()
  for (let at = range[0]; at < range[1]; at += 1) {
    const stem = stemOf(tokens[at]?.low ?? '')
    if (subject.has(stem)) named.add(stem)
  }
  const against = AGAINST[language.code]
  const goesAgainst = (low: string): boolean => against?.has(low) === true
  const contested =
    tokens.slice(range[1]).some(({ low }) => goesAgainst(low)) || next?.tokens.some(({ low }) => goesAgainst(low))
  return { central: named.size, contested: contested === true }
}
