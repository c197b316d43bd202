import type { BlockKind, WorthReason } from '@/lib/rules/extraction'
import type { DismissalReason, SelectionReason, ShelvingReason } from '@/lib/rules/reasons'
import type { ClaimKind, ClaimOrigin, PublicState, Role, WorkStatus } from '@/prisma/generated/enums'

export const roles: Record<Role, string> = {
  reviewer: 'Reviewer',
  editor: 'Editor',
  legal: 'Legal',
  auditor: 'Auditor',
  admin: 'Administrator',
}

/** What each role is for, where roles are given out. */
export const roleHints: Record<Role, string> = {
  reviewer: 'Researches claims, proposes verdicts and approves those of others.',
  editor: 'Does all that a reviewer does; publishes, assigns and reopens.',
  legal: 'Places holds, suspends verdicts, has a say in withdrawal and removal.',
  auditor: 'Reads everything, changes nothing. Cannot be combined with another role.',
  admin: 'Invites people, gives roles, changes the settings.',
}

export const workStatuses: Record<WorkStatus, string> = {
  candidate: 'Candidate',
  selected: 'Selected',
  researching: 'Researching',
  in_review: 'In review',
  approved: 'Approved',
  published: 'Published',
  dismissed: 'Dismissed',
  shelved: 'Shelved',
  merged: 'Merged',
}

export const publicStates: Record<PublicState, string> = {
  none: 'Not public',
  live: 'Live',
  under_review: 'Under review',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
  removed: 'Removed',
}

export const claimKinds: Record<ClaimKind, string> = {
  quantity: 'Figure',
  event: 'Event',
  quote: 'Quotation',
  causal: 'Cause',
  comparison: 'Comparison',
  rule: 'Rule or law',
  prediction: 'Prediction',
  opinion: 'Opinion',
  other: 'Other',
}

export const claimOrigins: Record<ClaimOrigin, string> = {
  machine: 'Found by the machine',
  person: 'Made by a person',
}

export const blockKinds: Record<BlockKind, string> = {
  headline: 'Headline',
  lead: 'Lead',
  paragraph: 'Paragraph',
  subhead: 'Subheading',
  list_item: 'List item',
  caption: 'Caption',
  quote: 'Block quote',
  furniture: 'Page furniture',
}

export const worthReasons: Record<WorthReason, string> = {
  names_number: 'names a number',
  names_money: 'names an amount of money',
  names_percentage: 'names a percentage',
  speaks_of_deaths: 'speaks of deaths or injuries',
  compares_past: 'compares with the past',
  compares_others: 'compares with others',
  claims_record: 'claims a record',
  states_cause: 'states a cause',
  states_rule: 'states a rule or law',
  alleges_wrongdoing: 'alleges wrongdoing',
  is_disputed: 'somebody disputes it',
  attributed_official: 'said by an official',
  attributed_institution: 'said by an institution',
  attributed_person: 'said by a named person',
  unconfirmed_report: 'reported, not confirmed',
  names_public_body: 'names a public body',
  names_date: 'names a date',
  stands_early: 'stands early in the text',
  worded_like_checked_claims: 'worded like claims that get checked',
  is_opinion: 'is an opinion',
  is_prediction: 'is about the future',
  is_question: 'is a question',
  calls_to_act: 'calls to act',
  personal_experience: 'is a personal experience',
  names_nothing_specific: 'names nothing specific',
  worded_like_unchecked_talk: 'worded like talk that nobody checks',
}

export const selectionReasons: Record<SelectionReason, string> = {
  reach: 'Reaches many people',
  harm: 'May do harm',
  public_interest: 'Public interest',
  power_holder: 'Said by somebody in power',
  readers_request: 'A reader asked',
  series: 'Part of a series',
}

export const dismissalReasons: Record<DismissalReason, string> = {
  not_a_claim: 'Is not a claim',
  not_checkable: 'Cannot be checked',
  trivial: 'Too small to matter',
  duplicate: 'Is here already',
  wrong_extraction: 'Badly taken from the text',
  checked_before: 'Has been checked before',
  no_public_interest: 'No public interest',
  triage_finished: 'Left over when the triage was finished',
}

export const shelvingReasons: Record<ShelvingReason, string> = {
  uncheckable: 'Turned out to be uncheckable',
  true_not_newsworthy: 'True and not newsworthy',
  overtaken: 'Overtaken by events',
  no_capacity: 'No capacity',
  legal: 'Legal grounds',
  safety: 'Somebody’s safety',
}
