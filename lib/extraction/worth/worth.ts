/** Weighs how much a claim is worth checking, and says why. */
import type { ClaimKind, WorthReason } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { factsOf, kindOf, mentions, type Facts } from './kind'

type Weighed = { facts: Facts; kind: ClaimKind; checkable: boolean; speaker: string | null; early: boolean }

const WEIGHTS: Partial<Record<WorthReason, number>> = {
  names_number: 1.1,
  names_money: 0.4,
  names_percentage: 0.4,
  speaks_of_deaths: 0.8,
  compares_past: 0.5,
  compares_others: 0.4,
  claims_record: 0.5,
  states_cause: 0.3,
  states_rule: 0.3,
  alleges_wrongdoing: 0.8,
  attributed_official: 0.2,
  attributed_institution: 0.3,
  attributed_person: 0.05,
  unconfirmed_report: 0.2,
  names_public_body: 0.2,
  names_date: 0.2,
  stands_early: 0.6,
  is_opinion: -1.5,
  is_prediction: -1.2,
  is_question: -2,
  calls_to_act: -1,
  personal_experience: -0.8,
  names_nothing_specific: -0.8,
}

/** Worth from 0 to 1, with reasons, strongest first. */
export function worthOf({ facts, kind, checkable, speaker, early }: Weighed): {
  worth: number
  reasons: WorthReason[]
} {
  const { low, words } = facts
  const said = (speaker ?? '').toLowerCase()
  const holds: Partial<Record<WorthReason, boolean>> = {
    names_number: facts.figure || mentions(low, words.large),
    names_money: mentions(low, words.money) || /[€$£]/.test(low),
    names_percentage: /%|\bprocent\b|\bper cent\b|\bpercent\b/.test(low),
    speaks_of_deaths: mentions(low, words.death),
    compares_past: mentions(low, words.past),
    compares_others: mentions(low, words.comparison),
    claims_record: mentions(low, words.record),
    states_cause: kind === 'causal',
    states_rule: kind === 'rule',
    alleges_wrongdoing: mentions(low, words.wrongdoing),
    attributed_official: mentions(said, words.official),
    attributed_institution: mentions(said, words.institution),
    attributed_person: speaker !== null,
    unconfirmed_report: mentions(low, words.hearsay),
    names_public_body: mentions(low, words.official),
    names_date: /\b(?:1[5-9]|20)\d{2}\b/.test(low),
    stands_early: early,
    is_opinion: kind === 'opinion',
    is_prediction: kind === 'prediction',
    is_question: facts.question,
    calls_to_act: mentions(low, words.appeal),
    personal_experience: [...words.firstPerson].some((word) => mentions(low, [word])),
    names_nothing_specific: !facts.figure && low.length < 45,
  }
  const reasons = (Object.keys(WEIGHTS) as WorthReason[]).filter((reason) => holds[reason])
  reasons.sort((a, b) => Math.abs(WEIGHTS[b] ?? 0) - Math.abs(WEIGHTS[a] ?? 0))
  const sum = reasons.reduce((total, reason) => total + (WEIGHTS[reason] ?? 0), -1.2) - (checkable ? 0 : 0.5)
  return { worth: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, reasons }
}

/** Worth of a sentence that stands by itself, without article, speaker or place. */
export function sentenceWorth(sentence: string, language: Language): { worth: number; reasons: WorthReason[] } {
  const facts = factsOf(sentence, language)
  const kind = kindOf(facts)
  const checkable = kind !== 'prediction' && kind !== 'opinion' && !facts.question
  return worthOf({ facts, kind, checkable, speaker: null, early: false })
}
