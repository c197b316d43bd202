/** What people send in a story: a source and a verdict that pass the gates. */
import { randomUUID } from 'node:crypto'
import type { AttachSourceInput } from '@/lib/rules/inputs/evidence'
import type { ProposeInput } from '@/lib/rules/inputs/verdicts'

export const sourceInput = (claimId: string, fields: Partial<AttachSourceInput> = {}): AttachSourceInput => ({
  ...{ claimId, requestId: randomUUID(), kind: 'web_page', title: 'Annual accounts of the municipality' },
  ...{ address: `https://accounts-${randomUUID().slice(0, 8)}.example/2025`, publisher: 'Municipality', publishedOn: '2025-11-02' },
  ...{ accessedOn: '2026-03-04', excerpt: 'Bridge over the Lek: 48,1 million euros.', locator: 'p. 41', stance: 'supports' },
  ...{ directness: 'primary', bearing: 'central', originGroup: null, interestNote: null, visibility: 'public', description: null },
  ...fields,
})

export const verdictInput = (claimId: string, version: number, fields: Partial<ProposeInput> = {}): ProposeInput => ({
  ...{ claimId, requestId: randomUUID(), version, about: 'content', policyProfile: 'standard', rating: 'mostly_true' },
  headline: 'The bridge over the Lek did cost twice the plan',
  finding: 'The accounts show 48.1 million euros, against 24 million in the plan of 2019.',
  reasoning: 'The **annual accounts** of 2025 name 48.1 million euros. The plan of 2019 named 24 million.',
  ...{ counterEvidence: 'none_found', counterEvidenceText: 'We searched the council archive and two newspapers.' },
  ...{ claimantAnswer: '', noContactReason: 'The claim is the newspaper’s own; it was not asked.', oneSourceReason: '' },
  ...fields,
})
