/** What writing, proposing, returning and approving a verdict does. */
import type { Transaction } from '@/lib/db'
import type { Details } from '@/lib/rules/history/vocabulary'
import type { ApproveInput, ProposeInput, WriteVerdictInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'
import { POLICY_VERSION } from '@/lib/rules/policy'
import { SCALE_VERSION } from '@/lib/rules/ratings'
import { Refusal } from '@/lib/rules/refusal'
import { base64url } from '@/lib/rules/history/commitment'
import { changeClaim } from './change-claim'
import type { LoadedClaim } from './claims/load-claim'
import { currentDossierHash, sealVerdict } from './dossiers'
import { dropDraft } from './claims/drafts'

type Texts = Omit<WriteVerdictInput, 'claimId' | 'requestId' | 'version'>
type Verdict = NonNullable<LoadedClaim['verdict']>

/** The working text of the dossier, which lead and contributors share. */
export function writeVerdict(actor: Actor, { claimId, requestId, version, ...texts }: WriteVerdictInput) {
  return changeClaim(
    actor,
    { claimId, requestId, version },
    'write_verdict',
    async ({ tx, claim }) => {
      const verdict = await putTexts(tx, claim, texts)
      await dropDraft(tx, actor, claimId, 'verdict')
      return { verdictId: verdict.id, details: toldOf(verdict, claim.verdict) }
    },
    verdictTextsOf,
  )
}

export function propose(actor: Actor, { claimId, requestId, version, ...texts }: ProposeInput) {
  return changeClaim(
    actor,
    { claimId, requestId, version },
    'propose',
    async ({ tx, claim }) => {
      const { id } = await putTexts(tx, claim, texts)
      await dropDraft(tx, actor, claimId, 'verdict')
      const stamp = { policyVersion: POLICY_VERSION, scaleVersion: SCALE_VERSION, proposedAt: new Date() }
      const verdict = await tx.verdict.update({
        where: { id },
        data: { ...stamp, state: 'proposed', proposedById: actor.id },
      })
      return {
        verdictId: id,
        after: { verdict },
        details: {
          ...toldOf(verdict, claim.verdict),
          number: verdict.number,
          policy_version: verdict.policyVersion,
          scale_version: verdict.scaleVersion,
          dossier: '',
        },
        seal: async (after) => ({ dossier: base64url(await sealVerdict(tx, after)) }),
      }
    },
    verdictTextsOf,
  )
}

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

/** A draft is written on; after a proposal the texts go into a new row, so that the earlier one stays as it was. */
async function putTexts(tx: Transaction, claim: LoadedClaim, texts: Texts): Promise<Verdict> {
  const { verdict, id: claimId } = claim
  if (verdict?.state === 'draft') return tx.verdict.update({ where: { id: verdict.id }, data: texts })
  return tx.verdict.create({ data: { claimId, number: (verdict?.number ?? 0) + 1, ...texts } })
}

const textFields = {
  headline: 'headline',
  finding: 'finding',
  reasoning: 'reasoning',
  counter_evidence_text: 'counterEvidenceText',
  claimant_answer: 'claimantAnswer',
  no_contact_reason: 'noContactReason',
  one_source_reason: 'oneSourceReason',
} as const

/** The facts of a verdict, and of its texts those that changed, with what they were. */
function toldOf(verdict: Verdict, before: Verdict | null): Details<'write_verdict'> {
  const changed = Object.entries(textFields).filter(([, field]) => verdict[field] !== (before?.[field] ?? ''))
  const is = changed.map(([name, field]) => [name, verdict[field]])
  const was = changed.flatMap(([name, field]) => (before?.[field] ? [[`was_${name}`, before[field]]] : []))
  return {
    verdict: verdict.id,
    ...(verdict.rating && { rating: verdict.rating }),
    about: verdict.about,
    ...(verdict.counterEvidence && { counter_evidence: verdict.counterEvidence }),
    policy_profile: verdict.policyProfile,
    ...Object.fromEntries([...is, ...was]),
  }
}

/** What stands in the verdict form now, under the form's own field names. */
export function verdictTextsOf({ verdict }: LoadedClaim): Record<string, string> {
  if (!verdict) return {}
  const texts = Object.values(textFields).map((field) => [field, verdict[field]])
  return { rating: verdict.rating ?? '', ...Object.fromEntries(texts) }
}
