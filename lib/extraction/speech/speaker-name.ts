/** Says whom a speaker phrase names. */
import { roleEnd } from './roles'
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis, type Range } from '../clauses/analysis'
import { isAdjective, nameEnd } from './names'
import { type Cast } from './cast'

/** What a speaker phrase names: the person or body in it, else the phrase itself without its tail. */
export function speakerName(analysis: Analysis, [from, to]: Range, cast: Cast): string | null {
  const { language } = analysis
  const low = lowAt(analysis, from)
  if (to - from === 1 && flagsAt(analysis, from) & is.PRONOUN) {
    if (language.words.firstPerson.has(low)) return null
    if (low === 'it' || low === 'het') return cast.meantBody()?.full ?? null
    const female = language.words.female.has(low)
    const male = language.words.male.has(low)
    return cast.meant(female ? 'female' : male ? 'male' : 'any')?.full ?? null
  }
  let best: Range | null = null
  for (let at = from; at < to;) {
    const end = Math.min(to, nameEnd(analysis, at))
    if (
      end > at &&
      !isAdjective(analysis, [at, end]) &&
      !(at === from && end - at === 1 && flagsAt(analysis, at) & (is.DETERMINER | is.POSSESSIVE))
    ) {
      const begin = at === from && flagsAt(analysis, at) & (is.DETERMINER | is.POSSESSIVE) ? at + 1 : at
      const inside = /^(?:van|of|uit|from|in|for|voor|bij|at)$/.test(lowAt(analysis, begin - 1)) && best !== null
      const other = best !== null && lowAt(analysis, begin - 1) !== ','
      if (end > begin && !inside && !other && !isAdjective(analysis, [begin, end])) best = [begin, end]
    }
    at = Math.max(at + 1, end)
  }
  if (best) {
    best = [roleEnd(analysis, best), best[1]]
    const words = wordsIn(analysis, best).replace(/[’']s?$/u, '')
    const known = cast.find(words)
    const single = best[1] - best[0] === 1 || /^(?:Mr|Mrs|Ms|Dr|Dame|Sir)\b/u.test(words)
    return known && (known.person || single) && known.full.length >= words.length - 6 ? known.full : words
  }
  return wordsIn(analysis, [from, to]).replace(/[.,;]+$/u, '') || null
}
