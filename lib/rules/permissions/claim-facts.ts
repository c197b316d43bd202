/** What a permission may depend on. */
import type { PublicState, Role, WorkStatus } from '@/prisma/generated/enums'
import type { Act } from '../workflow'

/** The facts a permission may depend on; anything that loads a claim can supply them. */
export type ClaimFacts = {
  status: WorkStatus
  publicState: PublicState
  leadId: string | null
  contributorIds: readonly string[]
  /** Whole days since the lead last did something on the claim. */
  idleDays: number
  /** Who authored something in the dossier since the last publication; from the history. */
  hands: ReadonlySet<string>
  /** Who did each act last; from the history. */
  lastBy: Partial<Record<Act, string>>
  /** Who had a hand in what readers see now; from the history. */
  publishedHands: ReadonlySet<string>
  /** Who gave the standing approval, and in which role. */
  approved: { by: string; as: Role } | null
}

/** For an act that makes a claim: there is nothing yet that could forbid it but the role. */
export const newClaimFacts: ClaimFacts = {
  ...{ status: 'candidate', publicState: 'none', leadId: null, contributorIds: [], idleDays: 0 },
  ...{ hands: new Set(), lastBy: {}, publishedHands: new Set(), approved: null },
}
