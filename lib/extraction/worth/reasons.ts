/** Names why a claim is or is not worth checking. */
import { ACCUSES } from './cues'
import { mentions, wordingOf } from './wording'
import { type Weighed } from './worth'

/** "riep de VS op om": the verb stands apart from its second half. */
const CALLS = /\b(?:roept|roepen|riep|riepen)\b[^.;]*\bop(?: om| tot)?\b/u

const SIGN = /[€$£]/

export function reasonsOf({ facts, kind, speaker, early, bare, contested }: Weighed): Record<string, boolean> {
  const { low, wording, words } = facts
  const said = wordingOf(speaker ?? '')
  const past = facts.figure ? wording : wordingOf(low.replace(/\b(?:sinds|since|seit|depuis|desde)\b/gu, ''))
  return {
    names_number: facts.figure || mentions(wording, words.large),
    names_money: mentions(wording, words.money) || SIGN.test(low),
    names_percentage: /%|\bprocent\b|\bper cent\b|\bpercent\b/.test(low),
    speaks_of_deaths: mentions(wording, words.death),
    compares_past: mentions(past, words.past),
    compares_others: mentions(wording, words.comparison),
    claims_record: mentions(wording, words.record),
    states_cause: kind === 'causal',
    states_rule: kind === 'rule',
    alleges_wrongdoing: ACCUSES.test(low) || mentions(wording, words.wrongdoing),
    is_disputed: contested,
    attributed_official: mentions(said, words.official),
    attributed_institution: mentions(said, words.institution),
    attributed_person: speaker !== null,
    unconfirmed_report: mentions(wording, words.hearsay),
    names_public_body: mentions(wording, words.official),
    names_date: /\b(?:1[5-9]|20)\d{2}\b/.test(low),
    stands_early: early,
    is_opinion: kind === 'opinion',
    is_prediction: kind === 'prediction',
    is_question: facts.question,
    calls_to_act: mentions(wording, words.appeal) || CALLS.test(low),
    personal_experience: wording.cut.some((word) => words.firstPerson.has(word)),
    names_nothing_specific: !facts.figure && (bare || low.length < 45),
  }
}
