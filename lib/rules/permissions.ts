/** Who may do what to which claim. The page that shows a button and the command behind it ask here. */
import type { Byline, Language, Role } from '@/prisma/generated/enums'
import { newClaimFacts, type ClaimFacts } from './permissions/claim-facts'
import { permissions } from './permissions/grants'
import { Refusal, type RefusalKey } from './refusal'
import { acts, isPossible, workflow, type Act } from './workflow'

/** Somebody who acts, as a command gets them: always first, never optional, never looked up inside. */
export type Actor = {
  id: string
  name: string
  roles: readonly Role[]
  language: Language
  byline: Byline
}

/** What machines do is done by the system, which nobody can sign in as. */
export const system = { id: null, name: 'Claimdesk', roles: [], language: 'en', byline: 'desk' } as const
export type Doer = Actor | typeof system
export type RoleUsed = Role | 'system'

/** The role a person would use for an act, or why they may not: as somebody else's work, as their own, or at all. */
export function standingOf(doer: Doer, act: Act, claim: ClaimFacts): { role: RoleUsed } | { refused: RefusalKey } {
  let refused: RefusalKey = 'not_yours'
  for (const [role, condition] of permissions[act]) {
    if (doer.id === null) {
      if (role === 'system') return { role }
    } else if (role !== 'system' && doer.roles.includes(role)) {
      if (!condition || condition.holds(doer.id, claim)) return { role }
      refused = condition.key
    }
  }
  return { refused }
}

export function may(doer: Doer, act: Act, claim: ClaimFacts) {
  return isPossible(act, claim) && 'role' in standingOf(doer, act, claim)
}

/** There is nothing yet that could forbid it but the role. */
export const mayMakeClaims = (doer: Doer) => 'role' in standingOf(doer, 'create_claim', newClaimFacts)

/** Acts that begin at an existing claim and that this person may do now. */
export function allowedActs(doer: Doer, claim: ClaimFacts): Act[] {
  return acts.filter((act) => may(doer, act, claim))
}

/** The right moment first, then the right person. Answers the role that is used. */
export function assertMay(doer: Doer, act: Act, claim: ClaimFacts): RoleUsed {
  const standing = standingOf(doer, act, claim)
  const isTooSoonOrLate = workflow[act].from.length > 0 && !isPossible(act, claim)
  if (isTooSoonOrLate) throw new Refusal('conflict', 'not_now', { act, status: claim.status })
  if ('refused' in standing) throw new Refusal('forbidden', standing.refused, { act })
  return standing.role
}
