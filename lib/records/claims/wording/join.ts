/** What making two claims of one article into one does: this one stays and takes the other in. */
import { db, type Transaction } from '@/lib/db'
import { oneStretch, whyNotJoined } from '@/lib/rules/corrections/joining'
import type { JoinInput } from '@/lib/rules/inputs/claims'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaimIn, patience } from '../../change-claim'
import type { Hand } from '../../effect'
import { findDone } from '../../requests'
import { openHolds } from '../claim-facts'
import { loadClaim, type LoadedClaim } from '../load-claim'
import { anchorIn, movedTo, placeOf, textOf } from './anchor'

/** Three acts and one wish: a wording for both, where it is another one; the taking in; and the other one's end. */
export function join(actor: Actor, input: JoinInput) {
  const { claimId, requestId, other, statement } = input
  return db.$transaction(async (tx) => {
    // In the order of their ids, as every act that locks several claims.
    await tx.$queryRaw`
      SELECT id FROM "Claim" WHERE id IN (${claimId}::uuid, ${other.id}::uuid) ORDER BY id FOR UPDATE`
    if (await findDone(tx, { requestId, doer: actor, act: 'absorb', sent: input, claimId })) return
    const { kept, taken } = await bothOf(tx, input)
    if (statement !== kept.statement) {
      await changeClaimIn(tx, actor, { claimId, version: input.version }, 'reword', async ({ claim }) => ({
        set: { statement },
        details: {
          ...{ kind: claim.kind, was_kind: claim.kind, absorbing: taken.id },
          ...{ statement, was_statement: claim.statement },
        },
      }))
    }
    await changeClaimIn(tx, actor, input, 'absorb', async (hand) => ({
      details: { from: taken.id, ...(await takeIn(hand, taken)) },
    }))
    await changeClaimIn(tx, actor, { claimId: taken.id, version: other.version }, 'merge', async () => ({
      set: { mergedIntoId: claimId },
      details: { into: claimId },
    }))
  }, patience)
}

async function bothOf(tx: Transaction, { claimId, version, other }: JoinInput) {
  const [kept, taken] = [await loadClaim(tx, claimId), await loadClaim(tx, other.id)]
  if (!kept || !taken) throw new Refusal('not_found', 'not_found')
  const refused = whyNotJoined(joinableOf(kept), joinableOf(taken))
  const status = kept.status === 'candidate' || kept.status === 'selected' ? taken.status : kept.status
  if (refused === 'not_found') throw new Refusal('not_found', refused)
  if (refused) throw new Refusal('conflict', refused, refused === 'not_now' ? { act: 'merge', status } : {})
  if (kept.version !== version)
    throw new Refusal('conflict', 'stale', { version: kept.version }, { statement: kept.statement })
  return { kept, taken }
}

const joinableOf = (claim: LoadedClaim) => ({
  ...{ id: claim.id, status: claim.status, articleVersionId: claim.appearances[0]?.articleVersionId ?? null },
  holds: openHolds(claim).length,
  work: claim.sources.length + claim.contacts.length + claim.verdicts.length,
})

/** What stands side by side becomes one quote; what stands apart becomes a second appearance. */
async function takeIn(hand: Hand, taken: LoadedClaim) {
  const { tx, claim } = hand
  const [here, ...more] = [claim.appearances[0]!, ...taken.appearances.slice(1)]
  const there = taken.appearances[0]!
  const { text, blocks } = await textOf(tx, here.articleVersionId)
  const whole = oneStretch(blocks, here, there)
  const added = [...(whole ? [] : [there]), ...more].map(placeOf)
  await tx.appearance.createMany({
    data: added.map((place) => ({ ...place, claimId: claim.id })),
    skipDuplicates: true,
  })
  return whole ? movedTo(hand, { ...placeOf(here), ...anchorIn(text, whole.start, whole.end) }) : {}
}
