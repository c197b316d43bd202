import type { GateName } from '@/lib/rules/policy'
import type { RefusalDetails, RefusalKey } from '@/lib/rules/refusal'
import { workStatuses } from './claims'

/** What stands between a claim and the next step: what is missing, and what to do about it. */
export const gates: Record<GateName, string> = {
  verdict_written: 'The verdict is not complete: choose a rating and write a headline, a finding and the reasoning.',
  independent_sources:
    'The central point needs two sources of independent origin: attach another, or write why one is enough here.',
  counter_evidence: 'Say which counter-evidence you found and how it is answered, or where you looked for it.',
  no_truth_rating: 'A prediction or an opinion is neither true nor false: choose a rating that is no truth value.',
  claimant_heard:
    'The claimant has not been heard: record a contact, wait for its due time, or write why it does not apply.',
  replies_settled: 'A reply came in during review: settle it with a reason, or return the verdict.',
  no_hold: 'A hold stops this claim: ask whoever placed it to release it, or wait until it ends.',
  claim_review: 'Search engines would reject the verdict’s markup: mend what the linter lists.',
  publication_kind:
    'The kind of publication does not fit: the first is “first publication”; after a withdrawal it is a correction.',
  change_named: 'Write what changed since the earlier revision, and why.',
}

/** Short names of the gates, for a list that is ticked off. */
export const gateNames: Record<GateName, string> = {
  verdict_written: 'Verdict complete',
  independent_sources: 'Independent sources',
  counter_evidence: 'Counter-evidence',
  no_truth_rating: 'Rating fits the kind of claim',
  claimant_heard: 'Claimant heard',
  replies_settled: 'Replies settled',
  no_hold: 'No hold',
  claim_review: 'ClaimReview in order',
  publication_kind: 'Kind of publication',
  change_named: 'Change named',
}

const statusOf = ({ status }: RefusalDetails) => {
  const words: Partial<Record<string, string>> = workStatuses
  return (words[String(status)] ?? String(status)).toLowerCase()
}

const gatesOf = ({ gates: names }: RefusalDetails) =>
  (Array.isArray(names) ? names : []).map((name) => (gates as Partial<Record<string, string>>)[name] ?? name).join(' ')

export const refusals: Record<RefusalKey, (details: RefusalDetails) => string> = {
  not_now: (details) =>
    details.status === undefined
      ? 'This is not possible at this moment.'
      : `This is not possible now: the claim is “${statusOf(details)}”. Somebody may have been ahead of you.`,
  not_yours: () => 'You may not do this: it is for somebody with another role, or for whoever leads this claim.',
  own_work: () => 'You had a hand in this yourself. Somebody else has to judge it.',
  not_found: () => 'It is not here, or you may not see it.',
  stale: () => 'Somebody saved before you. Your text is still here: compare the two and save again.',
  stale_dossier: () => 'The dossier has changed since you opened it. Read it again before you decide.',
  gate: (details) => `Not everything is in place yet. ${gatesOf(details)}`.trim(),
  held: () => 'A hold stops this claim. It has to be released first.',
  request_reused: () => 'This form was sent before with something else in it. Reload the page and try again.',
  already_there: () => 'That is here already.',
  not_verbatim: () => 'The quote does not stand in the article like this. Take it over word for word.',
  worked_on: () =>
    'The other claim has sources, contacts or a verdict already. Merge it before anybody works on it, or dismiss it.',
  foreign_origin: () =>
    'This request did not come from this site, so nothing was changed. Reload the page and try again.',
  signed_out: () => 'You are signed out. Sign in again; what you typed is still here.',
  wrong_sign_in: () => 'This e-mail address and password do not belong together.',
  too_many: ({ seconds }) =>
    seconds === undefined
      ? 'Too many attempts. Wait a while and try again.'
      : `Too many attempts. Try again in ${seconds} seconds.`,
  link_used: () => 'This link has been used or has expired. Ask an administrator for a new one.',
  last_admin: () => 'This is the last administrator. Make somebody else one first.',
  wrong_password: () => 'That is not your current password.',
  email_taken: () => 'Somebody with this e-mail address is here already.',
  busy: () => 'The system is too busy at the moment. Nothing was changed; try again shortly.',
  contact_times: () =>
    'These times cannot be: asking comes first, not in the future, and the answer is due after it. Correct them.',
  replied_already: () => 'Their answer is recorded already. Record a new contact for a second one.',
  future_day: () => 'A day lies in the future: nothing is published or seen before it is. Correct the date.',
  no_language_model: () => 'No language model is set up here. The claims found on this machine stand by themselves.',
  past_end: () => 'This end lies in the past: it would hold nothing up. Choose a later one, or none.',
  malformed: () => 'The request was incomplete or damaged. Reload the page and try again.',
}
