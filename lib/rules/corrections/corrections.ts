/**
 * What people corrected about what the machine proposed, read from a claim's history alone: there is no second record
 * of it that could say otherwise.
 */
import type { ClaimKind } from '@/prisma/generated/enums'
import type { EntryAct } from '../history/vocabulary'

export const correctionKinds = [
  'confirmed',
  'dismissed',
  'reconsidered',
  'reworded',
  'split',
  'merged',
  'missed',
] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** Deciding on a claim corrects no wording: a screen tells it elsewhere. */
const shownKinds = ['reworded', 'split', 'merged', 'missed'] as const satisfies readonly CorrectionKind[]
export type ShownKind = (typeof shownKinds)[number]
export const isShown = (kind: CorrectionKind): kind is ShownKind => shownKinds.some((shown) => shown === kind)

const kindOfAct: Partial<Record<EntryAct, CorrectionKind>> = {
  ...{ select: 'confirmed', dismiss: 'dismissed', reconsider: 'reconsidered', reword: 'reworded' },
  ...{ split: 'split', absorb: 'merged', create_claim: 'missed' },
}
/** Acts that correct, and the one that proposes. Whoever reads a history for corrections needs no others. */
export const correctingActs = Object.keys(kindOfAct) as EntryAct[]
export const toldActs: readonly EntryAct[] = ['extract', ...correctingActs]

/** One act of a claim's history, opened. Texts that were erased are absent, and `erased` says so. */
export type ToldAct = {
  entry: string
  act: EntryAct
  at: Date
  by: string | null
  facts: Readonly<Record<string, unknown>>
  texts: Readonly<Record<string, string>>
  erased: boolean
}

/** A claim as it was worded at some time. Start and end are UTF-16 offsets into the article's text, where known. */
export type Wording = {
  statement: string
  speaker: string | null
  kind: ClaimKind
  quote: string
  start: number | null
  end: number | null
}

export type Correction = {
  entry: string
  kind: CorrectionKind
  at: Date
  by: string | null
  reason: string | null
  /** As it stood before the act; null for a claim that nobody had proposed. */
  was: Wording | null
  now: Wording
  /** The claims that a split made, or the one that was taken in. */
  others: readonly string[]
}

export type Told = {
  made: { at: Date; by: string | null }
  /** What found it, as the history names it; null for a person. */
  engine: string | null
  /** A language model that found it too, and its wording where that was another. */
  other: { model: string; statement: string | null } | null
  /** The version of the article that all offsets point into. */
  version: number
  /** As it was first worded, by the machine or by a person. */
  first: Wording
  now: Wording
  /** Whose words the statement is now. */
  wordedBy: 'machine' | 'person'
  corrections: readonly Correction[]
  /** A text of it was erased: what is left is not the whole. */
  erased: boolean
}

/** Before engines were named in the history there was one. */
const UNNAMED = 'claimdesk-extraction'

/** @param acts one claim's, in their order, the one that made it first */
export function toldBy([made, ...acts]: readonly ToldAct[]): Told | null {
  if (!made || (made.act !== 'extract' && made.act !== 'create_claim')) return null
  const isMachine = made.act === 'extract'
  const first = changed(nothing, made)
  const corrections: Correction[] = []
  if (!isMachine && !made.facts.split_from) corrections.push(correction(made, 'missed', null, first))
  let now = first
  let before: Wording | null = null
  let wordedBy: Told['wordedBy'] = isMachine ? 'machine' : 'person'
  for (const act of acts) {
    const kind = kindOfAct[act.act]
    if (!kind) continue
    const was = now
    now = changed(was, act)
    if (now.statement !== was.statement) wordedBy = 'person'
    // A wording that makes room for another claim is half of the act that takes it in.
    if (act.facts.absorbing) before = was
    else {
      corrections.push(correction(act, kind, (kind === 'merged' && before) || was, now))
      before = null
    }
  }
  const engine = isMachine ? String(made.facts.engine ?? UNNAMED) : null
  const version = Number(made.facts.version ?? 1)
  const { also_found_by: model } = made.facts
  const other = typeof model === 'string' ? { model, statement: made.texts.other_wording ?? null } : null
  const { at, by } = made
  const erased = [made, ...acts].some((act) => act.erased)
  return { made: { at, by }, engine, other, version, first, now, wordedBy, corrections, erased }
}

const nothing: Wording = { statement: '', speaker: null, kind: 'other', quote: '', start: null, end: null }

function correction(act: ToldAct, kind: CorrectionKind, was: Wording | null, now: Wording): Correction {
  const { entry, at, by, texts, facts } = act
  const others = kind === 'merged' ? [String(facts.from)] : ((facts.into ?? []) as string[])
  return { ...{ entry, kind, at, by, was, now }, reason: texts.reason ?? null, others }
}

/** An act names only what it changes; a speaker who was taken away is named as the one that was. */
function changed(was: Wording, { texts, facts }: ToldAct): Wording {
  const speaker = texts.speaker ?? ('was_speaker' in texts ? null : was.speaker)
  const isPlaced = typeof facts.start === 'number' && typeof facts.end === 'number'
  return {
    ...{ statement: texts.statement ?? was.statement, speaker, kind: (facts.kind as ClaimKind) ?? was.kind },
    quote: texts.quote ?? was.quote,
    start: isPlaced ? (facts.start as number) : was.start,
    end: isPlaced ? (facts.end as number) : was.end,
  }
}
