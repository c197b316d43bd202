/** What one person has typed into one form of one claim and not sent yet: theirs alone, and gone once it is sent. */
import { z } from 'zod'
import { db, type Transaction } from '@/lib/db'
import type { draftInput } from '@/lib/rules/inputs/claims'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'

type Draft = z.infer<typeof draftInput>

export async function saveDraft(actor: Actor, { claimId, form, values }: Draft): Promise<Date> {
  assertReads(actor)
  if (!(await db.claim.findUnique({ where: { id: claimId }, select: { id: true } }))) throw new Refusal('not_found', 'not_found')
  const key = { claimId, personId: actor.id, form }
  const savedAt = new Date()
  await db.draft.upsert({
    where: { claimId_personId_form: key },
    create: { ...key, values, savedAt },
    update: { values, savedAt },
  })
  return savedAt
}

const kept = z.record(z.string(), z.string())

export async function getDraft(actor: Actor, claimId: string, form: Draft['form']) {
  const draft = await db.draft.findUnique({ where: { claimId_personId_form: { claimId, personId: actor.id, form } } })
  return draft && { values: kept.parse(draft.values), savedAt: draft.savedAt }
}

/** The person would rather have what is saved. */
export async function discardDraft(actor: Actor, { claimId, form }: Pick<Draft, 'claimId' | 'form'>) {
  await dropDraft(db, actor, claimId, form)
}

export async function dropDraft(tx: Transaction, actor: Actor, claimId: string, form: Draft['form']) {
  await tx.draft.deleteMany({ where: { claimId, personId: actor.id, form } })
}
