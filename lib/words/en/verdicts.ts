import { ratingDefinitions as definitions, ratingNames } from '@/lib/rules/ratings'
import type { ClaimantState, ComparedField } from '@/lib/rules/publication/page'
import type {
  About,
  Byline,
  CounterEvidence,
  PolicyProfile,
  PublicationKind,
  RemovalGround,
  ScheduleState,
  VerdictState,
  WithdrawalState,
} from '@/prisma/generated/enums'
import { capitalised } from '../capitalised'

/** The scale owns its names and its public definitions; here they only stand by themselves. */
export const ratings = capitalised(ratingNames.en)

/** Public: readers are told what a rating means in this one sentence. */
export const ratingDefinitions = definitions.en

export const abouts: Record<About, string> = {
  content: 'Whether it is so',
  attribution: 'Whether they said so',
}

export const policyProfiles: Record<PolicyProfile, string> = { standard: 'Standard', urgent: 'Urgent' }

export const policyProfileHints: Record<PolicyProfile, string> = {
  standard: 'The claimant has been heard, or had the time to answer.',
  urgent: 'The claimant may still be answering, and the page says so. A third person checks again within 24 hours.',
}

export const counterEvidences: Record<CounterEvidence, string> = {
  answered: 'Found, and answered',
  none_found: 'Looked for, and none found',
}

export const verdictStates: Record<VerdictState, string> = {
  draft: 'Draft',
  proposed: 'Proposed',
  returned: 'Returned',
  voided: 'Overtaken by a change',
  approved: 'Approved',
  published: 'Published',
}

export const publicationKinds: Record<PublicationKind, string> = {
  first: 'First publication',
  minor: 'Minor change',
  update: 'Update',
  correction: 'Correction',
  retraction: 'Retraction',
}

export const publicationKindHints: Record<PublicationKind, string> = {
  first: 'This claim has not been published before.',
  minor: 'Spelling, a broken link: nothing that a reader would judge by.',
  update: 'New facts came to light; what we wrote was right at the time.',
  correction: 'We were wrong, and say so on the page.',
  retraction: 'The verdict should not have been published.',
}

export const removalGrounds: Record<RemovalGround, string> = {
  court: 'Court order',
  privacy: 'Privacy',
  safety: 'Safety',
  copyright: 'Copyright',
}

export const bylines: Record<Byline, string> = { name: 'With my name', desk: 'With the name of the desk' }

export const scheduleStates: Record<ScheduleState, string> = {
  waiting: 'Scheduled',
  done: 'Published as scheduled',
  refused: 'Refused when it was due',
  cancelled: 'Cancelled',
}

export const withdrawalStates: Record<WithdrawalState, string> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  declined: 'Declined',
}

/** What readers are told of the claimant's side. */
export const claimantStates: Record<ClaimantState, string> = {
  answered: 'The claimant answered our questions.',
  declined: 'The claimant did not want to respond.',
  not_reached: 'We could not reach the claimant.',
  awaiting: 'We asked the claimant for a response and are waiting for it.',
  not_applicable: 'We did not ask the claimant for a response.',
}

export const comparedFields: Record<ComparedField, string> = {
  rating: 'Rating',
  headline: 'Headline',
  statement: 'Claim',
  speaker: 'Speaker',
  finding: 'Finding',
  reasoning: 'Reasoning',
  claimant: 'The claimant’s answer',
  sources: 'Sources',
}
