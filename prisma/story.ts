/** Carries an article's claim along the way of the desk by the real commands: for the seed, the tests and the journeys. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { saveArticle } from '@/lib/records/articles/save-article'
import { getClaim } from '@/lib/records/claims/get-claim'
import { select } from '@/lib/records/claims/triage'
import { take } from '@/lib/records/claims/work'
import { createClaim } from '@/lib/records/claims/wording/create-claim'
import { recordContact, recordReply } from '@/lib/records/contacts'
import { publish } from '@/lib/records/publications/publish'
import { attachSource } from '@/lib/records/sources'
import { approve } from '@/lib/records/verdicts/decide-verdict'
import { propose } from '@/lib/records/verdicts/write-verdict'
import type { AttachSourceInput } from '@/lib/rules/inputs/evidence'
import type { ProposeInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'

/** The three people it takes at least: who researches, who approves, who publishes. */
export type Cast = { reviewer: Actor; second: Actor; editor: Actor }

const statement = 'The bridge over the Lek cost 48 million euros, twice what was planned.'
const text = (words: string) =>
  `The council met on Tuesday evening.\n\n${statement} ${words}\n\nAlderman Ruth Bakker called the bridge a success.`

export async function makeArticle(actor: Actor, words = `Number ${randomUUID()}.`) {
  const described = { title: 'Council meets', publisher: 'The Lek Courier', author: null, publishedOn: '2026-03-03' }
  const address = `https://courier.example/${randomUUID()}`
  const id = await saveArticle(actor, { requestId: randomUUID(), text: text(words), ...described, address, again: false })
  const version = await db.articleVersion.findFirstOrThrow({ where: { articleId: id } })
  return { id, version }
}

/** A candidate of the machine's making, so that nobody has a hand in its wording. */
export async function makeCandidate(actor: Actor) {
  const { version } = await makeArticle(actor)
  const appearance = await db.appearance.findFirst({
    where: { articleVersionId: version.id, quote: { contains: '48 million' } },
    select: { claimId: true },
  })
  if (appearance) return appearance.claimId
  throw new Error('the extraction did not find the claim of the sample sentence')
}

/** A claim of a person's making, in an article of its own. */
export async function makeOwnClaim(actor: Actor) {
  const { version } = await makeArticle(actor)
  const start = version.text.indexOf(statement)
  const stretch = { start, end: start + statement.length, quote: statement }
  const claim = { statement, speaker: null, kind: 'quantity' as const }
  return createClaim(actor, { articleVersionId: version.id, requestId: randomUUID(), ...stretch, ...claim })
}

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

const versionOf = async (id: string) => (await db.claim.findUniqueOrThrow({ where: { id } })).version

export async function toResearching({ reviewer }: Pick<Cast, 'reviewer'>, claimId?: string) {
  const id = claimId ?? (await makeCandidate(reviewer))
  await select(reviewer, { claimId: id, requestId: randomUUID(), reason: 'reach', text: null })
  await take(reviewer, { claimId: id, requestId: randomUUID() })
  return id
}

export async function toInReview(cast: Pick<Cast, 'reviewer'>, claimId?: string) {
  const id = await toResearching(cast, claimId)
  await attachSource(cast.reviewer, sourceInput(id))
  await attachSource(cast.reviewer, sourceInput(id, { title: 'Plan of 2019', stance: 'context' }))
  await propose(cast.reviewer, verdictInput(id, await versionOf(id)))
  return id
}

/** What an approver's form holds: the hash of the dossier that they see. */
export async function dossierOf(actor: Actor, claimId: string) {
  const claim = await getClaim(actor, claimId)
  return claim?.dossier ?? ''
}

export async function toApproved(cast: Pick<Cast, 'reviewer' | 'second'>, claimId?: string) {
  const id = await toInReview(cast, claimId)
  await approve(cast.second, { claimId: id, requestId: randomUUID(), dossier: await dossierOf(cast.second, id) })
  return id
}

export async function toPublished(cast: Cast, claimId?: string) {
  const id = await toApproved(cast, claimId)
  const dossier = await dossierOf(cast.editor, id)
  await publish(cast.editor, { claimId: id, requestId: randomUUID(), dossier, kind: 'first', language: 'en', changeNote: '' })
  return id
}

/** The claimant was asked and has answered. */
export async function hearClaimant(actor: Actor, claimId: string, answer = 'The figure is right, and prices have risen.') {
  const asked = { askedAt: '2026-03-04T10:00', dueAt: '2026-03-06T10:00', question: 'Where does your figure come from?' }
  const who = { party: 'claimant' as const, name: 'The Lek Courier', channel: 'email' as const }
  await recordContact(actor, { claimId, requestId: randomUUID(), ...who, ...asked })
  const contact = await db.contact.findFirstOrThrow({ where: { claimId }, orderBy: { createdAt: 'desc' } })
  await recordReply(actor, { claimId, requestId: randomUUID(), contactId: contact.id, outcome: 'answered', answer })
}
