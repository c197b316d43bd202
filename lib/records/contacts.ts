/** What asking the claimant or somebody else, and hearing from them, does. */
import { db } from '@/lib/db'
import { momentIn } from '@/lib/rules/days'
import type { RecordContactInput, RecordReplyInput } from '@/lib/rules/inputs/evidence'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim } from './change-claim'
import { dropDraft } from './claims/drafts'
import { enqueue } from './jobs'
import type { LoadedClaim } from './claims/load-claim'

export function recordContact(actor: Actor, input: RecordContactInput) {
  const { claimId, requestId: _request, askedAt, dueAt, ...fields } = input
  return changeClaim(actor, input, 'record_contact', async ({ tx, claim }) => {
    const zone = claim.newsroom.timeZone
    const times = { askedAt: momentIn(zone, askedAt), dueAt: momentIn(zone, dueAt) }
    const isLater = times.askedAt.getTime() > Date.now() + CLOCKS_DIFFER
    if (isLater || times.dueAt <= times.askedAt) throw new Refusal('invalid', 'contact_times')
    const unsettled = fields.party === 'claimant' && isWithApprover(claim)
    await dropDraft(tx, actor, claimId, 'contact')
    const contact = await tx.contact.create({ data: { claimId, addedById: actor.id, ...fields, ...times, unsettled } })
    await enqueue(tx, 'contact_due', { contactId: contact.id }, { at: contact.dueAt, key: `contact ${contact.id}` })
    return {
      details: {
        ...{ contact: contact.id, party: contact.party, channel: contact.channel },
        ...{ asked_at: contact.askedAt.toISOString(), due_at: contact.dueAt.toISOString() },
        ...{ name: contact.name, question: contact.question },
      },
      notices: [{ to: unsettled ? (claim.verdict?.approvedById ?? null) : null, kind: 'reply' }],
    }
  })
}

/** A minute: the browser's clock is not ours. */
const CLOCKS_DIFFER = 60_000
const isWithApprover = ({ status }: LoadedClaim) => status === 'in_review' || status === 'approved'

/** A reply that comes while the dossier lies with an approver waits for them to settle it. */
export function recordReply(actor: Actor, input: RecordReplyInput) {
  const { contactId, outcome, answer } = input
  return changeClaim(actor, input, 'record_reply', async ({ tx, claim }) => {
    const contact = mustFind(claim, contactId)
    // What somebody has said is not said over: a second answer is a second contact.
    const isFinal = contact.outcome === 'answered' || contact.outcome === 'declined'
    if (isFinal) throw new Refusal('conflict', 'replied_already', {}, { answer: contact.answer ?? '' })
    const unsettled = isWithApprover(claim)
    const data = { outcome, answer, unsettled, repliedAt: new Date() }
    await tx.contact.update({ where: { id: contact.id }, data })
    const people = [claim.leadId, unsettled ? (claim.verdict?.approvedById ?? null) : null]
    return {
      details: { contact: contact.id, outcome, text: answer },
      notices: people.map((to) => ({ to, kind: 'reply' as const })),
    }
  })
}

type Settle = { claimId: string; requestId: string; contactId: string; text: string }

export function settleReply(actor: Actor, input: Settle) {
  const { contactId, text } = input
  return changeClaim(actor, input, 'settle_reply', async ({ tx, claim }) => {
    const contact = mustFind(claim, contactId)
    await tx.contact.update({ where: { id: contact.id }, data: { unsettled: false } })
    return { details: { contact: contact.id, text } }
  })
}

/** The background's part: nobody has answered by the time that was set. Safe to run twice. */
export async function remindOfContact(contactId: string) {
  const contact = await db.contact.findUnique({ where: { id: contactId }, include: { claim: true } })
  const to = contact?.claim.leadId ?? contact?.addedById
  if (!contact || !to || contact.outcome !== 'awaiting') return
  // The database's clock woke us; where ours is behind, the queue tries again.
  if (contact.dueAt.getTime() > Date.now()) throw new Error('too early to remind of this contact')
  const notice = { personId: to, claimId: contact.claimId, kind: 'contact_due' }
  const told = await db.notice.findFirst({ where: { ...notice, createdAt: { gte: contact.dueAt } } })
  if (!told) await db.notice.create({ data: notice })
}

function mustFind(claim: LoadedClaim, id: string) {
  const contact = claim.contacts.find((one) => one.id === id)
  if (!contact) throw new Refusal('not_found', 'not_found')
  return contact
}
