import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { momentIn } from '@/lib/rules/days'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { dossierOf, hearClaimant, toInReview, toResearching, type Cast } from '@/prisma/story'
import { hold, releaseHold } from './claims/discussion'
import { recordContact, recordReply, remindOfContact, settleReply } from './contacts'
import { approve } from './verdicts/decide-verdict'

let cast: Cast
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
})

const approval = async (claimId: string) =>
  approve(cast.second, { claimId, requestId: randomUUID(), dossier: await dossierOf(cast.second, claimId) })

test('a reply that comes while the dossier lies in review stops the approval until it is settled', async () => {
  const claimId = await toInReview(cast)
  await hearClaimant(cast.reviewer, claimId)
  await expect(approval(claimId)).rejects.toMatchObject({ key: 'gate', details: { gates: ['replies_settled'] } })

  const { id: contactId } = await db.contact.findFirstOrThrow({ where: { claimId } })
  const settle = { claimId, contactId, text: 'It repeats what the dossier says already.' }
  await expect(settleReply(cast.reviewer, { ...settle, requestId: randomUUID() })).rejects.toMatchObject({ key: 'own_work' })
  await settleReply(cast.second, { ...settle, requestId: randomUUID() })
  await approval(claimId)
  expect(await db.claim.findUnique({ where: { id: claimId } })).toMatchObject({ status: 'approved' })
})

test('a hold stops the approval, says until when, and is released by somebody who may', async () => {
  const claimId = await toInReview(cast)
  const reason = 'The municipality has announced a lawsuit.'
  const target = () => ({ claimId, requestId: randomUUID() })
  await expect(hold(cast.second, { ...target(), kind: 'legal', text: reason, until: null })).rejects.toThrow('not_yours')
  await hold(cast.editor, { ...target(), kind: 'legal', text: reason, until: '2099-07-01T12:00' })
  await expect(approval(claimId)).rejects.toMatchObject({ key: 'gate', details: { gates: ['no_hold'] } })

  const held = await db.hold.findFirstOrThrow({ where: { claimId } })
  const { timeZone } = await db.newsroom.findFirstOrThrow()
  expect(held.until).toEqual(momentIn(timeZone, '2099-07-01T12:00'))
  await releaseHold(cast.editor, { ...target(), holdId: held.id, text: 'The lawsuit was withdrawn.' })
  await approval(claimId)
})

test('a hold that has come to its end stops nothing', async () => {
  const claimId = await toInReview(cast)
  const past = { kind: 'editorial' as const, text: 'Until the council meets.', until: '2020-01-01T00:00' }
  const act = { claimId, requestId: randomUUID(), ...past }
  await expect(hold(cast.editor, act)).rejects.toMatchObject({ key: 'past_end' })
  await hold(cast.editor, { ...act, until: '2099-01-01T00:00' })
  await db.hold.updateMany({ where: { claimId }, data: { until: new Date() } })
  await approval(claimId)
})

test('when nobody has answered by the time that was set, the lead is told once', async () => {
  const claimId = await toResearching(cast)
  const asked = { askedAt: '2026-01-02T10:00', dueAt: '2026-01-03T10:00', question: 'Where does your figure come from?' }
  const who = { party: 'claimant' as const, name: 'The Lek Courier', channel: 'email' as const }
  await recordContact(cast.reviewer, { claimId, requestId: randomUUID(), ...who, ...asked })
  const { id } = await db.contact.findFirstOrThrow({ where: { claimId } })
  await remindOfContact(id)
  await remindOfContact(id)
  expect(await db.notice.findMany({ where: { claimId } })).toMatchObject([{ kind: 'contact_due', personId: cast.reviewer.id }])
})

test('the reminder is enqueued with the contact, and neither is there when the act is refused', async () => {
  const claimId = await toResearching(cast)
  const waiting = () => db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks t ON t.id = task_id
    WHERE t.identifier = 'contact_due'`
  const [before] = await waiting()
  const auditor = await makePerson(['auditor'])
  const asked = { askedAt: '2026-01-02T10:00', dueAt: '2099-01-03T10:00', question: 'Where from?' }
  const form = { claimId, party: 'claimant' as const, name: 'X', channel: 'email' as const, ...asked }
  await expect(recordContact(auditor, { ...form, requestId: randomUUID() })).rejects.toThrow('not_yours')
  expect(await waiting()).toEqual([before])
  await recordContact(cast.reviewer, { ...form, requestId: randomUUID() })
  expect(await waiting()).toEqual([{ n: before!.n + 1n }])
})

test('a contact that was answered is not answered again, and one that could not be is not recorded', async () => {
  const claimId = await toResearching(cast)
  await hearClaimant(cast.reviewer, claimId)
  const { id: contactId } = await db.contact.findFirstOrThrow({ where: { claimId } })
  const over = { claimId, requestId: randomUUID(), contactId, outcome: 'not_reached' as const, answer: null }
  await expect(recordReply(cast.second, over)).rejects.toMatchObject({ key: 'replied_already' })
  const who = { party: 'claimant' as const, name: 'X', channel: 'email' as const, question: 'Where from?' }
  for (const times of [
    { askedAt: '2020-01-02T10:00', dueAt: '2020-01-01T10:00' },
    { askedAt: '2098-01-01T10:00', dueAt: '2099-01-01T10:00' },
  ]) {
    const form = { claimId, requestId: randomUUID(), ...who, ...times }
    await expect(recordContact(cast.reviewer, form)).rejects.toMatchObject({ key: 'contact_times' })
  }
})

test('asking the claimant while the dossier lies in review is a matter for the approver', async () => {
  const claimId = await toInReview(cast)
  const asked = { askedAt: '2026-01-02T10:00', dueAt: '2026-01-03T10:00', question: 'Where from?' }
  const form = { claimId, requestId: randomUUID(), party: 'claimant' as const, name: 'X', channel: 'email' as const, ...asked }
  await recordContact(cast.editor, form)
  await expect(approval(claimId)).rejects.toMatchObject({ details: { gates: ['replies_settled'] } })
})
