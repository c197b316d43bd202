/** Weighs how much a claim is worth checking, and says why. */
import type { ClaimKind, WorthReason } from '@/lib/rules/extraction'
import type { Language } from '../languages/language'
import { PLANS } from '../languages/patterns/cues'
import { factsOf, kindOf, type Facts } from './kind'
import { likely, likelyWorth } from './models'
import { reasonsOf } from './reasons'
import { shows } from './wording'

/** `place`: 0 for the first sentence of the article, 1 for the last. */
export type Weighed = {
  quote: string
  facts: Facts
  kind: ClaimKind
  checkable: boolean
  speaker: string | null
  place: number
  early: boolean
  bare: boolean
  /** How many of the things that headline and lead name the claim names too. */
  central: number
  /** Whether what follows goes against it. */
  contested: boolean
}

export type Worth = { worth: number; reasons: WorthReason[] }

/** How much each reason moves the worth, in log-odds, beside the model's own judgement of the words. */
const WEIGHTS: Partial<Record<WorthReason, number>> = {
  names_number: 0.4,
  names_money: 0.1,
  names_percentage: 0.3,
  speaks_of_deaths: 1.2,
  compares_past: 0.2,
  compares_others: 0.2,
  claims_record: 0.4,
  states_cause: 1,
  states_rule: 0.3,
  alleges_wrongdoing: 0.8,
  is_disputed: 0.8,
  attributed_official: 0.2,
  attributed_institution: 0.2,
  attributed_person: 0.3,
  unconfirmed_report: 0.2,
  names_public_body: 0.5,
  names_date: 0.1,
  stands_early: 0.6,
  is_opinion: -1.5,
  is_prediction: -1.2,
  is_question: -2,
  calls_to_act: -0.8,
  personal_experience: -1,
  names_nothing_specific: -0.7,
}

const MODEL_SHARE = 0.35

/** In log-odds. Below it the model, which learnt from speech, tells one sentence of news from another no more. */
const LEAST_JUDGED = -1.5

const BASE = 0

/** What moves the worth without being a reason to show: names, where it is, place in the article, asides, quotes. */
const NAMES_SHARE = 0.3
const SPOT_SHARE = 0.6
const PLACE_SHARE = 0.8
const LATE = 0.3
const ASIDE_SHARE = 0.5
const SHORT_SHARE = 0.5
const QUOTE_SHARE = 0.3
const CENTRAL_SHARE = 0.15
const HISTORY_SHARE = 0.5
const PLAN_SHARE = 0.4
const SHORT = 50

/** Begins as what is added to something else: a relative clause, "up from …". */
const ASIDE = /^(?:die|dat|wiens|who|which|whose|where|waar\p{L}{0,8}|van wie|up from|down from)(?!\p{L})/iu

/** Words with a capital that do not begin the quote: who and where can be checked. */
const namesIn = (quote: string): number =>
  (quote.match(/(?<=[\p{L}\d,] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? []).filter(
    (name) => !/(?:se|sche)$/u.test(name),
  ).length

const SPOT = /(?<!\p{L})(?:in|bij|te|near|at|langs) (?:(?:de|het|the) (?:\p{Ll}{1,30} )?)?(\p{Lu}\p{Ll}+)/gu

/** Whether the claim says where: "in Texas", "bij de legerbasis Fort Bliss"; not "in March". */
function namesSpot(quote: string, { months, weekdays }: Language): boolean {
  for (const [, name = ''] of quote.matchAll(SPOT)) {
    const low = name.toLowerCase()
    if (!months.includes(low) && !weekdays.includes(low)) return true
  }
  return false
}

/** Tells of long ago first of all: background, whatever figures it gives. */
const HISTORY = /^(?:in|sinds|since) (?:1[5-9]\d\d|20[01]\d)(?!\d)/iu

/** A claim that is a part of a sentence, as a sentence: the models were trained on sentences with their stops. */
const asSentence = (quote: string): string => (/[.!?…]["”’»')]?$/u.test(quote) ? quote : `${quote}.`)

const logit = (share: number): number => Math.log(Math.max(0.01, share) / Math.max(0.01, 1 - share))

/** Worth from 0 to 1, with reasons, strongest first: the trained model's judgement moved by what can be named. */
export function worthOf(weighed: Weighed, language: Language): Worth {
  const holds = reasonsOf(weighed)
  // What cannot be checked is listed last: how it is worded makes no difference there.
  const model = weighed.checkable ? likelyWorth(asSentence(weighed.quote), language) : null
  const reasons = (Object.keys(WEIGHTS) as WorthReason[]).filter((reason) => holds[reason])
  const pull = (reason: WorthReason): number => WEIGHTS[reason] ?? 0
  const judged = model === null ? 0 : logit(model)
  if (judged > 0.5) reasons.push('worded_like_checked_claims')
  if (judged < -2.5) reasons.push('worded_like_unchecked_talk')
  const sum =
    reasons.reduce((total, reason) => total + pull(reason), BASE + MODEL_SHARE * Math.max(LEAST_JUDGED, judged)) +
    NAMES_SHARE * Math.min(2, namesIn(weighed.quote)) +
    (namesSpot(weighed.quote, language) ? SPOT_SHARE : 0) -
    PLACE_SHARE * Math.min(LATE, weighed.place) -
    (ASIDE.test(weighed.quote) ? ASIDE_SHARE : 0) -
    (weighed.quote.length < SHORT ? SHORT_SHARE : 0) -
    (weighed.kind === 'quote' && !holds.alleges_wrongdoing ? QUOTE_SHARE : 0) +
    CENTRAL_SHARE * Math.min(3, weighed.central) -
    (HISTORY.test(weighed.quote) ? HISTORY_SHARE : 0) -
    (shows(weighed.facts.wording, PLANS) ? PLAN_SHARE : 0)
  reasons.sort((a, b) => Math.abs(WEIGHTS[b] ?? 0.6) - Math.abs(WEIGHTS[a] ?? 0.6))
  return { worth: rounded(1 / (1 + Math.exp(-sum + (weighed.checkable ? 0 : 0.5)))), reasons }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** Worth of a sentence that stands by itself: the model alone where one knows the language; `factual` likewise. */
export function sentenceWorth(sentence: string, language: Language): Worth & { factual: number | null } {
  const facts = factsOf(sentence, language)
  const kind = kindOf(facts)
  const checkable = kind !== 'prediction' && kind !== 'opinion' && !facts.question
  const alone: Weighed = {
    quote: sentence,
    facts,
    kind,
    checkable,
    speaker: null,
    place: 0,
    early: false,
    bare: false,
    central: 0,
    contested: false,
  }
  const judged = worthOf(alone, language)
  const { worth, factual } = likely(sentence, language)
  return {
    worth: worth === null ? judged.worth : Math.round(worth * 1e6) / 1e6,
    reasons: judged.reasons,
    factual: factual === null ? null : Math.round(factual * 1e6) / 1e6,
  }
}
