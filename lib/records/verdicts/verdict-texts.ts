/** The texts of a verdict: where they are kept, what the history says of them, and what the form shows. */
import type { Transaction } from '@/lib/db'
import type { Details } from '@/lib/rules/history/vocabulary'
import type { WriteVerdictInput } from '@/lib/rules/inputs/verdicts'
import type { LoadedClaim } from '../claims/load-claim'

type Texts = Omit<WriteVerdictInput, 'claimId' | 'requestId' | 'version'>
export type Verdict = NonNullable<LoadedClaim['verdict']>

/** A draft is written on; after a proposal the texts go into a new row, so that the earlier one stays as it was. */
export async function putTexts(tx: Transaction, claim: LoadedClaim, texts: Texts): Promise<Verdict> {
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
export function toldOf(verdict: Verdict, before: Verdict | null): Details<'write_verdict'> {
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
