/** Knows the verbs by which somebody does something in saying it: accuses, denies, promises, calls it a mistake. */
import { speakerName } from './speaker-name'
import { subjectOf } from '../clauses/subjects'
import { setOf } from '../languages/lexicon'
import { flagsAt, lowAt, wordsIn, type Analysis } from '../clauses/analysis'
import { finiteIn } from '../clauses/finite'
import * as is from '../languages/lexicon'
import type { Piece } from '../claims/pieces'
import { type Cast } from './cast'

const ACTS: Record<string, ReadonlySet<string>> = {
  nl: setOf(`beschuldigt beschuldigde beschuldigen beschuldigden ontkent ontkende ontkennen ontkenden weigert
    weigerde weigeren
    weigerden belooft beloofde beloven beloofden noemt noemde noemen noemden hekelt hekelde betwist betwistte
    betwisten bestrijdt
    bestreed eist eiste eisen eisten verwijt verweet beticht betichtte bekritiseert bekritiseerde`),
  en: setOf(`accuses accused accuse denies denied deny refuses refused promises promised pledges pledged vows vowed
    calls called
    disputes disputed dispute rejects rejected criticises criticised criticizes criticized`),
}

/** The speaker and the cue of a piece whose own verb is an act of speech; null where it is none. */
export function actOf(
  analysis: Analysis,
  { range, subject }: Piece,
  cast: Cast,
): { speaker: string; cue: string } | null {
  const acts = ACTS[analysis.language.code]
  if (!acts) return null
  const [from, to] = range
  const verb = finiteIn(analysis.verbs, from, to)
  if (verb < 0 || !acts.has(lowAt(analysis, verb)) || flagsAt(analysis, verb - 1) & is.AUXILIARY) return null
  const own = subjectOf(analysis, from, verb, to)
  const relative = (flagsAt(analysis, own[0]) & is.RELATIVE) !== 0 && own[1] - own[0] > 1
  const phrase = relative ? ([own[0] + 1, own[1]] as const) : own[1] > own[0] ? own : subject
  const apposed =
    own[1] > own[0] && own[1] < verb && lowAt(analysis, own[1]) === ',' && lowAt(analysis, verb - 1) === ','
  const named = apposed ? ([own[1] + 1, verb - 1] as const) : phrase
  const speaker = named && named[1] > named[0] ? speakerName(analysis, named, cast) : null
  return speaker ? { speaker, cue: wordsIn(analysis, [verb, verb + 1]) } : null
}
