/**
 * The one way a claim changes. Lock, permit, act, check the gates, move on, remember: in one transaction, so there is
 * no change without permission and none without a line in the history.
 */
import { db, type Transaction } from '@/lib/db'
import { assertMay, type Doer } from '@/lib/rules/permissions'
import { isGated, unmetGates } from '@/lib/rules/policy'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import { Refusal } from '@/lib/rules/refusal'
import { standingAfter, stepOf, type Act } from '@/lib/rules/workflow'
import type { Prisma } from '@/prisma/generated/client'
import { claimFactsOf, gateFactsOf } from './claims/claim-facts'
import { loadClaim, type LoadedClaim } from './claims/load-claim'
import { asOfNow } from './doer-now'
import type { Current, Effect, Target } from './effect'
import { append } from './history'
import { tell } from './notices'
import { findDone, rememberSent } from './requests'

/** A crowd waits for a connection rather than being turned away. */
export const patience = { maxWait: 20_000, timeout: 20_000 }

export function changeClaim<A extends Act>(doer: Doer, target: Target, act: A, effect: Effect<A>, current?: Current) {
  return db.$transaction((tx) => changeClaimIn(tx, doer, target, act, effect, current), patience)
}

/** The same inside a transaction that is already open: for one act that touches several claims. */
export async function changeClaimIn<A extends Act>(
  tx: Transaction,
  doer: Doer,
  target: Target,
  act: A,
  effect: Effect<A>,
  current?: Current,
) {
  const claim = await takeInHand(tx, target.claimId)
  const { claimId, requestId } = target
  if (requestId && (await findDone(tx, { requestId, doer, act, sent: target, claimId }))) return
  if (stepOf(act).version && target.version !== claim.version)
    throw new Refusal('conflict', 'stale', { version: claim.version }, current?.(claim))
  const role = assertMay(await asOfNow(tx, doer), act, claimFactsOf(claim))

  const standing = standingAfter(act, claim)
  const undone = stepOf(act).dossier && claim.status !== standing.status && claim.verdict
  if (undone) await tx.verdict.update({ where: { id: undone.id }, data: { state: 'voided' } })
  const { set, details, after: changed, seal, verdictId, publication, notices = [] } = await effect({ tx, claim, role })
  const after = { ...claim, ...changed }
  if (isGated(act)) assertGates(act, after, publication)

  await tx.claim.update({ where: { id: claim.id }, data: { ...set, ...standing, ...moved(doer, claim, act) } })

  const sealed = await seal?.(after)
  await append(tx, {
    stream: { kind: 'claim', blindedId: claim.blindedId },
    doer,
    role,
    act,
    details: { ...details, ...sealed, status: standing.status, public_state: standing.publicState },
    claimId: claim.id,
    requestId,
    ...(verdictId && { verdictId }),
  })
  await rememberSent(tx, requestId, target)
  const undoing = undone ? [undone.proposedById, undone.approvedById].map((to) => ({ to, kind: 'voided' as const })) : []
  await tell(tx, doer, claim.id, [...notices, ...undoing])
}

/** Locks the row first: of two people acting at once, the second one sees what the first one did. */
async function takeInHand(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM "Claim" WHERE id = ${id}::uuid FOR UPDATE`
  const claim = await loadClaim(tx, id)
  if (!claim) throw new Refusal('not_found', 'not_found')
  return claim
}

function assertGates(act: 'propose' | 'approve' | 'publish', claim: LoadedClaim, publication?: GateFacts['publication']) {
  const unmet = unmetGates(act, gateFactsOf(claim, publication))
  if (unmet.length > 0) throw new Refusal('conflict', 'gate', { act, gates: unmet })
}

function moved(doer: Doer, claim: LoadedClaim, act: Act): Prisma.ClaimUncheckedUpdateInput {
  const { status, publicState } = standingAfter(act, claim)
  const counts = stepOf(act).dossier || status !== claim.status || publicState !== claim.publicState
  const now = new Date()
  return {
    changedAt: now,
    ...(counts && { version: { increment: 1 } }),
    ...(doer.id !== null && doer.id === claim.leadId && { leadActiveAt: now }),
  }
}
