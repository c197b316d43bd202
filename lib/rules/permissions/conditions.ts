/** The conditions beside a role: one's own claim, nobody's hand, another person than the one before. */
import type { RefusalKey } from '../refusal'
import type { Act } from '../workflow'
import type { ClaimFacts } from './claim-facts'

export const IDLE_DAYS = 14

export type Condition = { key: RefusalKey; holds: (id: string, claim: ClaimFacts) => boolean }

export const isLead: Condition = { key: 'not_yours', holds: (id, claim) => claim.leadId === id }
export const worksOnIt: Condition = {
  key: 'not_yours',
  holds: (id, { leadId, contributorIds, status }) =>
    leadId === id || contributorIds.includes(id) || (!leadId && (status === 'candidate' || status === 'selected')),
}
export const hasNoHand: Condition = { key: 'own_work', holds: (id, { hands }) => !hands.has(id) }
export const isFree: Condition = {
  key: 'not_yours',
  holds: (id, { leadId, idleDays }) => leadId === null || (leadId !== id && idleDays >= IDLE_DAYS),
}
export const editorIsIndependent: Condition = {
  key: 'own_work',
  holds: (id, { approved, hands }) => (approved?.as === 'editor' && !hands.has(approved.by)) || !hands.has(id),
}
/** The second of two people: somebody else did the first half. */
export const another = (act: Act): Condition => ({
  key: 'own_work',
  holds: (id, { lastBy }) => lastBy[act] !== undefined && lastBy[act] !== id,
})
export const hasSomethingToEnd: Condition = {
  key: 'not_now',
  holds: (_id, { status, publicState }) => status === 'researching' || publicState === 'under_review',
}
export const none = (...acts: Act[]): Condition => ({
  key: 'own_work',
  holds: (id, { lastBy }) => !acts.some((act) => lastBy[act] === id),
})
/** What readers see rests on nothing of theirs either. */
export const isOutside: Condition = {
  key: 'own_work',
  holds: (id, { hands, publishedHands }) => !hands.has(id) && !publishedHands.has(id),
}
export const every = (...all: Condition[]): Condition => ({
  key: all.at(-1)!.key,
  holds: (id, claim) => all.every((one) => one.holds(id, claim)),
})
