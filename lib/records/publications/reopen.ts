/** What reopening and upholding a published verdict does. */
import type { Actor } from '@/lib/rules/permissions'
import { changeClaim } from '../change-claim'
import type { LoadedClaim } from '../claims/load-claim'

type Remark = { claimId: string; requestId: string; text: string }

const people = ({ verdict, leadId }: LoadedClaim) =>
  [leadId, verdict?.proposedById ?? null, verdict?.approvedById ?? null]

/** The published revision stays as it is until the next one. */
export function reopen(actor: Actor, input: Remark) {
  return changeClaim(actor, input, 'reopen', async ({ claim }) => ({
    details: { text: input.text },
    notices: people(claim).map((to) => ({ to, kind: 'reopened' as const })),
  }))
}

/** A second person says that the published revision stands after all. */
export function uphold(actor: Actor, input: Remark) {
  return changeClaim(actor, input, 'uphold', async ({ tx, claim }) => {
    const unfinished = claim.verdict && claim.verdict.state !== 'published' ? claim.verdict : null
    if (unfinished) await tx.verdict.update({ where: { id: unfinished.id }, data: { state: 'voided' } })
    await tx.$executeRaw`SELECT pg_notify('publications', ${claim.slug ?? '*'})`
    return { details: { text: input.text }, set: { publicReason: null, publicDueAt: null } }
  })
}
