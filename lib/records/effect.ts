/** What an act wants done to a claim, and what it is given to do it with. */
import type { Transaction } from '@/lib/db'
import type { NoticeKind } from '@/lib/rules/desk/notices'
import type { Details } from '@/lib/rules/history/vocabulary'
import type { RoleUsed } from '@/lib/rules/permissions'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import type { Act } from '@/lib/rules/workflow'
import type { Prisma } from '@/prisma/generated/client'
import type { LoadedClaim } from './claims/load-claim'

/** Which claim, which request, and where the act overwrites or judges something: the version that was seen. */
export type Target = { claimId: string; requestId?: string; version?: number }

/** Everything of a claim that an act may set itself; the standing and the version are not among it. */
type Settable = Omit<Prisma.ClaimUncheckedUpdateInput, 'status' | 'publicState' | 'version' | 'id' | 'blindedId'>

type Outcome<A extends Act> = {
  set?: Settable
  /** What the history says of it. */
  details: Details<A>
  /** What the act has changed of the claim, for the gates to look at. */
  after?: Partial<LoadedClaim>
  /** Adds to the details what can only be known once the gates are passed: the seal of a dossier. */
  seal?: (after: LoadedClaim) => Promise<Partial<Details<A>>>
  verdictId?: string
  publication?: GateFacts['publication']
  notices?: readonly { to: string | null; kind: NoticeKind }[]
}
export type Hand = { tx: Transaction; claim: LoadedClaim; role: RoleUsed }
/** Runs inside the transaction, once the act is permitted. */
export type Effect<A extends Act> = (hand: Hand) => Promise<Outcome<A>>
/** What stands in the act's form now, for whoever sent a version that is no longer it. */
export type Current = (claim: LoadedClaim) => Record<string, string>
