/** Finds the words a statement needs in place of pronouns, short names and descriptions. */
import * as is from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis, type Range } from '../clauses/analysis'
import type { Cast } from '../speech/cast'
import { nameEnd } from '../speech/names'
import { definite, inFull } from './mentions'
import { bareOf, withinSentence } from './marks'
import type { Edit, Setting } from './statements'

/** A subject phrase with its name in full, or the name that its pronoun means. */
export function namedPhrase(analysis: Analysis, [from, to]: Range, { cast }: Setting): string {
  const single = to - from === 1
  // "He had": a pronoun with the auxiliary that its verbs share.
  const shared = to - from === 2 && (flagsAt(analysis, from + 1) & (is.AUXILIARY | is.MODAL)) !== 0
  if ((single || shared) && flagsAt(analysis, from) & is.PRONOUN) {
    const name = meaning(analysis, from, cast)
    return name ? `${name}${shared ? ` ${lowAt(analysis, from + 1)}` : ''}` : wordsIn(analysis, [from, to])
  }
  const words = withinSentence(bareOf(wordsIn(analysis, [from, to])))
  if (to - from > 8) return words
  const known = nameEnd(analysis, from) >= to ? cast.find(words) : null
  return known && known.person && known.full.length > words.length ? inFull(known.full) : words
}

function meaning(analysis: Analysis, at: number, cast: Cast): string | null {
  const { words, code } = analysis.language
  const low = lowAt(analysis, at)
  const female = words.female.has(low)
  const male = words.male.has(low)
  if (!female && !male) return null
  const plural = code === 'nl' && female && (flagsAt(analysis, at) & is.SUBJECT) !== 0 && pluralVerb(analysis, at)
  const name = plural ? null : cast.meant(female ? 'female' : 'male')
  return name && withinSentence(inFull(name.full))
}

/** "ze" with a plural verb means several. */
const pluralVerb = ({ tokens, verbs }: Analysis, at: number): boolean => {
  const near = [tokens[at + 1], tokens[at - 1]].find(
    (token, place) => token?.word && (verbs[at + (place === 0 ? 1 : -1)] ?? 0) > 0,
  )
  return near !== undefined && /(?:en|ren|den|ten)$/u.test(near.low)
}

export function pronouns(analysis: Analysis, [from, to]: Range, { cast, speaker }: Setting): Edit[] {
  const edits: Edit[] = []
  const { tokens, language } = analysis
  let done = false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (!token || !(token.flags & (is.PRONOUN | is.POSSESSIVE)) || (analysis.verbs[at] ?? 0) > 0) continue
    const quoted = (analysis.quotes[at] ?? -1) >= 0
    if (language.words.firstPerson.has(token.low)) {
      if (speaker && quoted && !done) edits.push({ at: token.end, remove: 0, words: ` [${inFull(speaker)}]` })
      done = done || quoted
      continue
    }
    const leading = at < from + 2 || (token.flags & is.SUBJECT) !== 0
    const name = done || quoted || !leading ? null : meaning(analysis, at, cast)
    if (!name) continue
    const possessive =
      (token.flags & is.POSSESSIVE) !== 0 && !(token.flags & is.SUBJECT) && tokens[at + 1]?.word === true
    edits.push({ at: token.start, remove: token.end - token.start, words: possessive ? `[${name}’s]` : `[${name}]` })
    done = true
  }
  return edits
}

/** First names for people called by their last name; the full name of a body that is called "the institute". */
export function descriptions(analysis: Analysis, [from, to]: Range, { cast, names }: Setting): Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at += 1) {
    const token = analysis.tokens[at]
    if (!token?.word) continue
    if (token.capital && !analysis.tokens[at - 1]?.capital && lowAt(analysis, at - 1) !== '.') {
      const end = nameEnd(analysis, at)
      const words = wordsIn(analysis, [at, end])
      const known = end > at ? cast.find(words) : null
      if (known?.person && known.full.endsWith(words) && known.full.length > words.length) {
        const full = inFull(known.full)
        const stop = full.endsWith('.') && lowAt(analysis, end) === '.' ? 1 : 0
        edits.push({ at: token.start, remove: words.length + stop, words: `[${full}]` })
      }
      at = Math.max(at, end - 1)
    } else if (!analysis.tokens[at + 1]?.capital) {
      const body = definite(analysis, at, names)
      if (body) edits.push({ at: token.end, remove: 0, words: ` [${body}]` })
    }
  }
  return edits
}
