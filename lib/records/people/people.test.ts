import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { readCanonical } from '@/lib/rules/history/canonical'
import type { Actor } from '@/lib/rules/permissions'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { changePassword, choosePassword } from './choose-password'
import { invite, makeLink } from './invite'
import { findKey, spendKey } from './keys'
import { listPeople } from './list-people'
import { changeRoles, deactivate, reactivate, renamePerson } from './manage'
import { changeSettings, getSettings } from './newsroom'
import { endSession, findSession, openSession, purgeExpired } from './sessions'
import { signIn } from './sign-in'

const password = 'correct horse battery'
const request = () => ({ requestId: randomUUID() })
const network = () => `net-${randomUUID()}`
const newEmail = () => `${randomUUID().slice(0, 8)}@desk.example`

let admin: Actor
beforeAll(async () => {
  await makeNewsroom()
  admin = await makePerson(['admin'])
})

const open = (id: string) => db.$transaction((tx) => openSession(tx, id))

/** Somebody who was invited and has chosen a password. */
async function makeMember(roles: Parameters<typeof makePerson>[0] = ['reviewer']) {
  const email = newEmail()
  const link = await invite(admin, { email, name: 'Mina Kuiper', roles, ...request() })
  await choosePassword({ key: link!.key, password, ...request() })
  const { id, name, language, byline } = await db.person.findUniqueOrThrow({ where: { email } })
  return { id, name, email, roles, byline, language: language ?? ('en' as const) }
}

async function actsOn(personId: string) {
  const [named] = await db.pseudonym.findMany({ where: { personId } })
  if (!named) return []
  const entries = await db.historyEntry.findMany({ where: { streamKind: 'people' }, orderBy: { seq: 'asc' } })
  const openings = await db.opening.findMany({ where: { entryId: { in: entries.map(({ id }) => id) }, label: 'act' } })
  const pseudonym = Buffer.from(named.pseudonym).toString('base64url')
  const told = new Map(openings.map(({ entryId, value }) => [entryId, JSON.stringify(readCanonical(value))]))
  return entries.filter(({ id }) => told.get(id)?.includes(pseudonym)).map(({ act, actorId }) => ({ act, actorId }))
}

const refusedWith = (key: string) => expect.objectContaining({ name: 'Refusal', key })

describe('an invitation', () => {
  test('lets somebody choose a password once, and the history tells both', async () => {
    const email = newEmail()
    const link = await invite(admin, { email, name: 'Mina Kuiper', roles: ['reviewer'], ...request() })
    const found = await findKey(link!.key)
    expect(found).toMatchObject({ isNew: true, person: { name: 'Mina Kuiper', email } })
    await choosePassword({ key: link!.key, password, ...request() })
    expect(await findKey(link!.key)).toBeNull()
    expect(await actsOn(found!.person.id)).toEqual([
      { act: 'invite_person', actorId: admin.id },
      { act: 'accept_invitation', actorId: found!.person.id },
    ])
    expect(await signIn({ email, password, network: network() })).toMatchObject({ token: expect.any(String) })
  })

  test('opened by two people at once lets one of them through', async () => {
    const link = await invite(admin, { email: newEmail(), name: 'Mina', roles: ['legal'], ...request() })
    const attempts = ['correct horse one', 'correct horse two'].map((password) =>
      choosePassword({ key: link!.key, password, ...request() }),
    )
    const results = await Promise.allSettled(attempts)
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { key: 'link_used' } })
  })

  test('is locked while somebody uses it: whoever comes meanwhile waits, and is too late', async () => {
    const link = await invite(admin, { email: newEmail(), name: 'Mina', roles: ['legal'], ...request() })
    let coming: Promise<unknown> | undefined
    await db.$transaction(async (tx) => {
      await spendKey(tx, link!.key)
      coming = db.$transaction((other) => spendKey(other, link!.key)).catch((error: unknown) => error)
      await wait(200)
    })
    expect(await coming).toEqual(refusedWith('link_used'))
  })

  test('stops working after seven days, and when a newer one is made', async () => {
    const email = newEmail()
    const old = await invite(admin, { email, name: 'Mina', roles: ['legal'], ...request() })
    const { id } = await db.person.findUniqueOrThrow({ where: { email } })
    const newer = await makeLink(admin, { personId: id, ...request() })
    expect(await findKey(old!.key)).toBeNull()
    expect(newer!.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await db.oneTimeKey.updateMany({ where: { personId: id, usedAt: null }, data: { expiresAt: new Date(0) } })
    await expect(choosePassword({ key: newer!.key, password, ...request() })).rejects.toEqual(refusedWith('link_used'))
  })

  test('keeps only a hash of what the link holds', async () => {
    const link = await invite(admin, { email: newEmail(), name: 'Mina', roles: ['legal'], ...request() })
    const keys = await db.oneTimeKey.findMany()
    expect(keys.some(({ keyHash }) => Buffer.from(keyHash).includes(Buffer.from(link!.key)))).toBe(false)
  })

  test('to an address that is here already is refused', async () => {
    const { email } = await makeMember()
    const again = invite(admin, { email, name: 'Other', roles: ['editor'], ...request() })
    await expect(again).rejects.toEqual(refusedWith('email_taken'))
  })

  test('sent twice is one invitation, and its link is told once', async () => {
    const input = { email: newEmail(), name: 'Mina', roles: ['editor' as const], ...request() }
    const [one, other] = await Promise.all([invite(admin, input), invite(admin, input)])
    expect([one, other].filter(Boolean)).toHaveLength(1)
    const elsewhere = changeRoles(admin, { personId: admin.id, roles: ['admin', 'editor'], requestId: input.requestId })
    await expect(elsewhere).rejects.toEqual(refusedWith('request_reused'))
  })
})

describe('somebody who is no administrator', () => {
  test.each([['reviewer'], ['editor'], ['legal'], ['auditor']] as const)('a %s looks after nobody', async (role) => {
    const actor = await makePerson([role])
    const other = await makePerson(['reviewer'])
    const target = { personId: other.id, ...request() }
    const settings = { name: 'X', deskName: 'Y', website: null, timeZone: 'UTC', languages: ['en' as const] }
    const forbidden = [
      () => invite(actor, { email: newEmail(), name: 'Z', roles: ['admin'], ...request() }),
      () => makeLink(actor, target),
      () => changeRoles(actor, { ...target, roles: ['admin'] }),
      () => renamePerson(actor, { ...target, name: 'Z' }),
      () => deactivate(actor, { ...target, text: 'because' }),
      () => reactivate(actor, { ...target, text: null }),
      () => changeSettings(actor, { ...settings, ...request() }),
    ]
    for (const act of forbidden) await expect(act()).rejects.toEqual(refusedWith('not_yours'))
    expect(await actsOn(other.id)).toEqual([])
    expect(await getSettings(actor)).toBeNull()
    expect(await listPeople(actor)).toEqual(role === 'auditor' ? expect.objectContaining({ mayChange: false }) : null)
  })

  test('whose role was taken away meanwhile is refused, though the request came in with it', async () => {
    const actor = await makePerson(['admin'])
    await changeRoles(admin, { personId: actor.id, roles: ['reviewer'], ...request() })
    const act = renamePerson(actor, { personId: admin.id, name: 'Z', ...request() })
    await expect(act).rejects.toEqual(refusedWith('not_yours'))
  })

  test('who was deactivated meanwhile is refused', async () => {
    const actor = await makePerson(['admin'])
    await deactivate(admin, { personId: actor.id, text: 'left', ...request() })
    const act = renamePerson(actor, { personId: admin.id, name: 'Z', ...request() })
    await expect(act).rejects.toEqual(refusedWith('signed_out'))
  })
})

describe('sessions end at once', () => {
  test.each([
    ['a change of roles', (personId: string) => changeRoles(admin, { personId, roles: ['editor'], ...request() })],
    ['deactivation', (personId: string) => deactivate(admin, { personId, text: 'left', ...request() })],
  ])('by %s', async (_name, act) => {
    const { id } = await makeMember()
    const { token } = await open(id)
    expect(await findSession(token)).toMatchObject({ id })
    await act(id)
    expect(await findSession(token)).toBeNull()
    expect(await db.session.count({ where: { personId: id } })).toBe(0)
  })

  test('by a change of password, but the browser that asked goes on with a new one', async () => {
    const member = await makeMember()
    const [here, elsewhere] = [await open(member.id), await open(member.id)]
    const input = { currentPassword: password, newPassword: 'another horse battery', ...request() }
    const session = await changePassword(member, input)
    expect(await findSession(here.token)).toBeNull()
    expect(await findSession(elsewhere.token)).toBeNull()
    expect(await findSession(session!.token)).toMatchObject({ id: member.id })
    const old = signIn({ email: member.email, password, network: network() })
    await expect(old).rejects.toEqual(refusedWith('wrong_sign_in'))
  })

  test('by a new password chosen with a link', async () => {
    const member = await makeMember()
    const { token } = await open(member.id)
    const link = await makeLink(admin, { personId: member.id, ...request() })
    expect(link!.expiresAt.getTime() - Date.now()).toBeLessThan(24.1 * 3_600_000)
    expect(await findSession(token)).not.toBeNull()
    await choosePassword({ key: link!.key, password: 'another horse battery', ...request() })
    expect(await findSession(token)).toBeNull()
    expect((await actsOn(member.id)).map(({ act }) => act)).toEqual([
      ...['invite_person', 'accept_invitation', 'reset_password', 'change_password'],
    ])
  })

  test('by signing out, and by running out', async () => {
    const { id } = await makeMember()
    const [one, other] = [await open(id), await open(id)]
    await endSession(one.token)
    expect(await findSession(one.token)).toBeNull()
    await db.session.updateMany({ where: { personId: id }, data: { expiresAt: new Date(0) } })
    expect(await findSession(other.token)).toBeNull()
    await purgeExpired()
    expect(await db.session.count({ where: { personId: id } })).toBe(0)
  })

  test('even for a sign-in that has begun when the deactivation comes', async () => {
    const { id } = await makeMember()
    let leaving: Promise<void> | undefined
    await db.$transaction(async (tx) => {
      await openSession(tx, id)
      leaving = deactivate(admin, { personId: id, text: 'left', ...request() })
      await wait(200)
    })
    await leaving
    expect(await db.session.count({ where: { personId: id } })).toBe(0)
  })

  test('and a sign-in that comes while the deactivation is under way opens none', async () => {
    const { id } = await makeMember()
    let coming: Promise<unknown> | undefined
    await db.$transaction(async (tx) => {
      await tx.person.update({ where: { id }, data: { deactivatedAt: new Date() } })
      coming = open(id).catch((error: unknown) => error)
      await wait(200)
    })
    expect(await coming).toEqual(refusedWith('wrong_sign_in'))
    expect(await db.session.count({ where: { personId: id } })).toBe(0)
  })

  test('and one that were left over would count for nothing', async () => {
    const { id } = await makeMember()
    const { token } = await open(id)
    await db.person.update({ where: { id }, data: { deactivatedAt: new Date() } })
    expect(await findSession(token)).toBeNull()
  })

  test('and a sign-in whose password was changed beside it opens none', async () => {
    const member = await makeMember()
    const { passwordHash } = await db.credential.findUniqueOrThrow({ where: { personId: member.id } })
    await changePassword(member, { currentPassword: password, newPassword: 'another horse battery', ...request() })
    const late = db.$transaction((tx) => openSession(tx, member.id, passwordHash))
    await expect(late).rejects.toEqual(refusedWith('wrong_sign_in'))
  })

  test('and the database holds no token with which one could be opened', async () => {
    const { id } = await makeMember()
    const { token } = await open(id)
    const [row] = await db.session.findMany({ where: { personId: id } })
    expect(Buffer.from(row!.tokenHash).toString('base64url')).not.toBe(token)
    expect(row!.tokenHash).toHaveLength(32)
  })
})

describe('a password', () => {
  test('is changed only by who knows the one before, who may not guess for ever', async () => {
    const member = await makeMember()
    const guess = () => changePassword(member, { currentPassword: 'wrong', newPassword: 'x'.repeat(12), ...request() })
    for (let count = 0; count < 10; count++) await expect(guess()).rejects.toEqual(refusedWith('wrong_password'))
    await expect(guess()).rejects.toEqual(refusedWith('too_many'))
  })
})

describe('somebody deactivated', () => {
  test('can neither sign in nor use a link, and comes back without the old password', async () => {
    const member = await makeMember()
    const link = await makeLink(admin, { personId: member.id, ...request() })
    await deactivate(admin, { personId: member.id, text: 'left', ...request() })
    expect(await findKey(link!.key)).toBeNull()
    const enter = () => signIn({ email: member.email, password, network: network() })
    await expect(enter()).rejects.toEqual(refusedWith('wrong_sign_in'))
    await expect(makeLink(admin, { personId: member.id, ...request() })).rejects.toEqual(refusedWith('not_now'))
    await reactivate(admin, { personId: member.id, text: null, ...request() })
    await expect(enter()).rejects.toEqual(refusedWith('wrong_sign_in'))
    const back = await makeLink(admin, { personId: member.id, ...request() })
    await choosePassword({ key: back!.key, password, ...request() })
    expect(await enter()).toMatchObject({ token: expect.any(String) })
  })

  test('is never deleted, nor is an auditor ever anything else, says the database', async () => {
    const { id } = await makePerson(['auditor'])
    await expect(db.person.update({ where: { id }, data: { roles: ['auditor', 'admin'] } })).rejects.toThrow()
    await expect(db.person.update({ where: { id }, data: { roles: [] } })).rejects.toThrow()
    await expect(db.person.update({ where: { id }, data: { email: 'Upper@desk.example' } })).rejects.toThrow()
  })
})

test('a change of settings is told with what was there before', async () => {
  const settings = { deskName: 'Facts', website: null, timeZone: 'UTC', languages: ['en' as const] }
  await changeSettings(admin, { ...settings, name: `Desk ${randomUUID()}`, ...request() })
  const name = `Desk ${randomUUID()}`
  const requestId = randomUUID()
  await changeSettings(admin, { ...settings, name, requestId })
  const entry = await db.historyEntry.findUniqueOrThrow({ where: { requestId } })
  const labels = await db.opening.findMany({ where: { entryId: entry.id }, orderBy: { label: 'asc' } })
  expect(labels.map(({ label }) => label)).toEqual(['act', 'name', 'was_name'])
})
