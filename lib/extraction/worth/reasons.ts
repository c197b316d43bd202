/** Names why a claim is or is not worth checking. */
import { ACCUSES, CALLS } from '../languages/patterns/cues'
import { mentions, shows, wordingOf, wordingOfName } from './wording'
import { type Weighed } from './worth'

const SIGN = /[€$£]/
const SINCE = /\b(?:sinds|since|seit|depuis|desde)\b/u
const SINCES = new RegExp(SINCE, 'gu')

export function reasonsOf({ facts, kind, speaker, early, bare, contested }: Weighed): Record<string, boolean> {
  const { low, wording, words } = facts
  const said = wordingOfName(speaker ?? '', words)
  const since = !facts.figure && SINCE.test(low)
  const past = since ? wordingOf(low.replace(SINCES, ''), words) : wording
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
    alleges_wrongdoing: shows(wording, ACCUSES) || mentions(wording, words.wrongdoing),
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
    calls_to_act: mentions(wording, words.appeal) || shows(wording, CALLS),
    personal_experience: wording.cut.some((word) => words.firstPerson.has(word)),
    names_nothing_specific: !facts.figure && (bare || low.length < 45),
  }
}
