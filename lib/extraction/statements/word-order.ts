/** Puts the words of a Dutch clause in the order of a main clause: "dat hij later kwam" → "hij kwam later". */
import * as is from '../languages/lexicon'
import { setOf } from '../languages/lexicon'
import { hasDigit } from '../tokens'
import { flagsAt, lowAt, type Analysis, type Range } from '../clauses/analysis'
import { phraseFrom } from '../clauses/phrases'
import { nameEnd } from '../speech/names'

/** Words of the text, or words of our own that stand in for some of it: "neemt" and "af" for "afneemt". */
export type Part = Range | string

const APART = setOf(`af aan bij op uit in mee na terug toe weg los vast neer plaats deel samen tegen binnen achter door
  om voor over bekend goed klaar open rond stil dicht mis vrij kwijt thuis`)
const TOGETHER = setOf(`doorbreken doorbreekt doorbrak doorstaat doorstond doorzoekt doorzocht omvat omvatte omvatten
  omschrijft omschreef omringt omringde omarmt omarmde omzeilt omzeilde voorspelt voorspelde voorspellen voorspelden
  voorziet voorzag voorzien voorzagen voorkomt voorkwam voorkomen voorkwamen`)
const OFTEN = setOf('vaker vaak veel meer minder zelden ook nog regelmatig steeds')

/** The two halves of a verb that a main clause parts; null where it stays whole. */
function halves(analysis: Analysis, at: number): readonly [verb: string, particle: string] | null {
  const low = lowAt(analysis, at)
  if (TOGETHER.has(low) && !(/^voork/u.test(low) && OFTEN.has(lowAt(analysis, at - 1)))) return null
  for (let length = Math.min(7, low.length - 3); length >= 2; length -= 1) {
    const particle = low.slice(0, length)
    if (!APART.has(particle) || (particle === 'over' && !/^over(?:ga|gin|ne|na|bren|bra|ho|ho)/u.test(low))) continue
    const verb = low.slice(length)
    const flags = analysis.language.lexicon(verb)
    if (verb.length > 2 && flags & (is.FINITE | is.MAYBE_FINITE) && !/^ge/u.test(verb)) return [verb, particle]
  }
  return null
}

const TIME = /^(?:afgelopen|vorige?|komende?|volgende?|deze|dit|elke?|iedere?)$/u

/** Where the subject that begins at `from` ends: a pronoun, a name, or the words of a noun up to the next phrase. */
function subjectEnd(analysis: Analysis, from: number, to: number): number {
  const token = analysis.tokens[from]
  if (!token?.word) return from
  const low = token.low
  if (token.flags & is.PRONOUN && !(token.flags & (is.DETERMINER | is.POSSESSIVE))) return from + 1
  if (/^(?:er|ze|zij|het|dat|dit)$/u.test(low) && (flagsAt(analysis, from + 1) & is.ADJECTIVE) === 0) {
    const next = flagsAt(analysis, from + 1)
    const alone = next & (is.PREPOSITION | is.ADVERB | is.DETERMINER)
    if (/^(?:er|ze|zij)$/u.test(low) || alone) return from + 1
  }
  if (token.flags & (is.PREPOSITION | is.ADVERB | is.SUBORDINATOR) && !(token.flags & is.DETERMINER)) return from
  const name = token.capital ? nameEnd(analysis, from) : from
  if (name > from && token.flags === 0) return Math.min(name, to)
  // "het bloeden": a verb that an article makes a noun.
  const least = low === 'het' && flagsAt(analysis, from + 1) & is.INFINITIVE ? from + 2 : from + 1
  let end = Math.min(Math.max(least, phraseFrom(analysis, from, to)[1]), to)
  for (let at = from + 1; at < end; at += 1) {
    const count = (flagsAt(analysis, at) & is.NUMBER) !== 0 || hasDigit(lowAt(analysis, at))
    if (TIME.test(lowAt(analysis, at)) || OFTEN.has(lowAt(analysis, at))) end = at
    else if ((count || flagsAt(analysis, at) & is.PARTICIPLE) && flagsAt(analysis, at - 1) === 0) end = at
  }
  return end
}

const PLAIN = /^[\p{L}\p{N}%€$£.'’“”"()/-]+$/u
const FAR = 24

/** Whether the word opens a clause of its own or is a sign: what stands behind is not ours to put in order. */
function opens(analysis: Analysis, at: number): boolean {
  const flags = flagsAt(analysis, at)
  const token = analysis.tokens[at]
  if (!token || !PLAIN.test(token.text)) return true
  if (/^(?:dat|die|waar\p{L}*)$/u.test(token.low) && !(flagsAt(analysis, at - 1) & is.PREPOSITION)) return true
  if (flags & is.SUBORDINATOR && !(flags & (is.PREPOSITION | is.DETERMINER))) return true
  return (flags & is.RELATIVE) !== 0 && !(flags & (is.DETERMINER | is.ADVERB | is.PRONOUN))
}

/** The finite verb that ends the clause: the last likely one before anything opens another clause; -1 without. */
function lastFinite(analysis: Analysis, from: number, to: number): number {
  let [verb, maybe] = [-1, -1]
  for (let at = from; at < Math.min(to, from + FAR) && !opens(analysis, at); at += 1) {
    // "ingezet mogen worden": the finite verb of the cluster is the one that governs.
    const governed = verb === at - 1 && flagsAt(analysis, verb) & (is.MODAL | is.AUXILIARY)
    if ((analysis.verbs[at] ?? 0) > 1 && !governed) verb = at
    else if ((analysis.verbs[at] ?? 0) > 0) maybe = at
  }
  const found = verb >= 0 ? verb : maybe
  return found > from && flagsAt(analysis, found - 1) & is.MODAL ? found - 1 : found
}

const moved = (analysis: Analysis, verb: number, before: Range, to: number): Part[] => {
  const parted = halves(analysis, verb)
  const rest: Range = [verb + 1, to]
  if (!parted) return [[verb, verb + 1], before, rest]
  return [parted[0], before, parted[1], rest]
}

/** Subject and verb stand side by side already: only a verb that a main clause parts is parted. */
function besides(analysis: Analysis, [from, to]: Range, verb: number): Part[] {
  const parted = verb + 1 === to ? halves(analysis, verb) : null
  if (!parted) return [[from, verb], [verb, verb + 1], [verb + 1, to]]
  return [[from, verb], parted[0], parted[1], [verb + 1, to]]
}

/** A clause with its verb last, in the order of a main clause; `named` where its subject stands outside it. */
export function mainOrder(analysis: Analysis, [from, to]: Range, named: boolean): Part[] {
  const same: Part[] = [[from, to]]
  if (analysis.language.code !== 'nl') return same
  const subject = named ? from : subjectEnd(analysis, from, to)
  if (!named && (subject === from || /^(?:die|dat|wie|waar\p{L}*)$/u.test(lowAt(analysis, subject)))) return same
  if (subject > from && (analysis.verbs[subject] ?? 0) > 1) return besides(analysis, [from, to], subject)
  const verb = lastFinite(analysis, subject, to)
  if (verb < subject || (verb === subject && subject === from)) return same
  return [[from, subject], ...moved(analysis, verb, [subject, verb], to)]
}

/** "vond het gesprek toen plaats" → "het gesprek vond toen plaats", where a phrase before it is left out. */
export function subjectFirst(analysis: Analysis, [from, to]: Range): Part[] {
  if (analysis.language.code !== 'nl' || (analysis.verbs[from] ?? 0) < 2) return [[from, to]]
  const end = subjectEnd(analysis, from + 1, to)
  return end > from + 1 ? [[from + 1, end], [from, from + 1], [end, to]] : [[from, to]]
}
