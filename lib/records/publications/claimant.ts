/** Whether the claimant was heard, as readers will see it. */
import { dayIn } from '@/lib/rules/days'
import { claimantWasHeard } from '@/lib/rules/policy/measures'
import type { ClaimantState, Page } from '@/lib/rules/publication/page'
import type { LoadedClaim } from '../claims/load-claim'

export function claimantOf(claim: LoadedClaim, verdict: NonNullable<LoadedClaim['verdict']>): Page['claimant'] {
  const asked = claim.contacts.filter(({ party }) => party === 'claimant')
  const [first] = asked
  const outcomes = new Set(asked.map(({ outcome }) => outcome))
  const contacts = asked.map((contact) => ({ ...contact, dueAt: contact.dueAt.getTime() }))
  const state = ((): ClaimantState => {
    if (outcomes.has('answered')) return 'answered'
    if (outcomes.has('declined')) return 'declined'
    if (!first) return 'not_applicable'
    return claimantWasHeard({ contacts, now: Date.now() }) ? 'not_reached' : 'awaiting'
  })()
  return {
    state,
    answer: verdict.claimantAnswer,
    reason: state === 'not_applicable' ? verdict.noContactReason : '',
    askedOn: first ? dayIn(claim.newsroom.timeZone, first.askedAt) : null,
  }
}
