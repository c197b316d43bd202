/** Carries a claim along the way of the desk by the real commands: for the seed, the tests and the journeys. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { getClaim } from '@/lib/records/claims/get-claim'
import { select } from '@/lib/records/claims/triage'
import { take } from '@/lib/records/claims/work'
import { recordContact, recordReply } from '@/lib/records/contacts'
import { publish } from '@/lib/records/publications/publish'
import { attachSource } from '@/lib/records/sources'
import { approve } from '@/lib/records/verdicts/decide-verdict'
import { propose } from '@/lib/records/verdicts/write-verdict'
import type { Actor } from '@/lib/rules/permissions'
import { makeCandidate } from './story/articles'
import { sourceInput, verdictInput } from './story/inputs'

/** The three people it takes at least: who researches, who approves, who publishes. */
export type Cast = { reviewer: Actor; second: Actor; editor: Actor }

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
