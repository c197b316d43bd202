/** Who could still approve a claim: warns before an act takes the last one's independence. */
import type { Role } from '@/prisma/generated/enums'
import { may, type Actor } from './permissions'
import type { ClaimFacts } from './permissions/claim-facts'
import { handActs, type Act } from './workflow'

type Judge = { id: string; roles: readonly Role[] }

export function possibleApprovers<P extends Judge>(people: readonly P[], claim: ClaimFacts) {
  return people.filter(({ id, roles }) => (roles.includes('editor') || roles.includes('reviewer')) && !claim.hands.has(id))
}

/** Acts that would leave nobody who could still approve. */
export function lastApproverActs(actor: Actor, claim: ClaimFacts, approvers: readonly { id: string }[]): Act[] {
  const onlyMe = approvers.length === 1 && approvers[0]?.id === actor.id
  return onlyMe ? handActs.filter((act) => may(actor, act, claim)) : []
}
