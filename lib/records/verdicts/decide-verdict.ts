/** What returning and approving a proposed verdict does. */
import type { Transaction } from '@/lib/db'
import { base64url } from '@/lib/rules/history/commitment'
import type { ApproveInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim } from '../change-claim'
import type { LoadedClaim } from '../claims/load-claim'
import { currentDossierHash } from '../dossiers'
import type { Verdict } from './verdict-texts'

export function returnVerdict(actor: Actor, input: { claimId: string; requestId: string; text: string }) {
  return changeClaim(actor, input, 'return', async ({ tx, claim }) => {
    const verdict = mustHave(claim)
    const returned = { returnedById: actor.id, returnedAt: new Date(), returnReason: input.text }
    await tx.verdict.update({ where: { id: verdict.id }, data: { state: 'returned', ...returned } })
    const notices = [verdict.proposedById, verdict.approvedById].map((to) => ({ to, kind: 'returned' as const }))
    return { verdictId: verdict.id, details: { verdict: verdict.id, text: input.text }, notices }
  })
}

/** Binds to the dossier that the approver saw: another one, by so much as a comma, is a conflict. */
export function approve(actor: Actor, input: ApproveInput) {
  return changeClaim(actor, input, 'approve', async ({ tx, claim, role }) => {
    const verdict = mustHave(claim)
    await assertDossier(tx, claim, input.dossier)
    const approved = { approvedById: actor.id, approvedAt: new Date(), approvedAs: role === 'system' ? null : role }
    await tx.verdict.update({ where: { id: verdict.id }, data: { state: 'approved', ...approved } })
    return {
      verdictId: verdict.id,
      details: { verdict: verdict.id, dossier: base64url(verdict.dossierHash!) },
      notices: [{ to: verdict.proposedById, kind: 'approved' }],
    }
  })
}

export async function assertDossier(tx: Transaction, claim: LoadedClaim, seen: string) {
  const now = await currentDossierHash(tx, claim)
  if (now === null || now !== seen) throw new Refusal('conflict', 'stale_dossier')
}

export function mustHave({ verdict, status }: LoadedClaim): Verdict {
  if (!verdict) throw new Refusal('conflict', 'not_now', { status })
  return verdict
}
