import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/rules/permissions'
import { startThrowaway } from '@/prisma/embedded/throwaway'
import { prepareDatabase } from '@/prisma/prepare'
import { appRole } from '@/prisma/roles'

// These are about a newsroom as a whole, so each test file of them needs one of its own.
const database = await startThrowaway()
await prepareDatabase({ ownerUrl: database.ownerUrl, appRole, embedded: true, logOrigin: 'localhost/empty' })
process.env.DATABASE_URL = database.url

const { db } = await import('@/lib/db')
const { makePerson } = await import('@/prisma/factory')
const { makeFirstAdmin } = await import('./invite')
const { changeRoles, deactivate } = await import('./manage')
const { choosePassword } = await import('./choose-password')
const { listSamplePeople, signInAsSample } = await import('./sign-in')

const request = () => ({ requestId: randomUUID() })
const refusedWith = (key: string) => expect.objectContaining({ name: 'Refusal', key })
const given = { ...process.env }
const embedded = { CLAIMDESK_EMBEDDED: '1', HOST: '127.0.0.1', PUBLIC_URL: '' }
const inEmbeddedMode = () => Object.assign(process.env, given, embedded)

beforeAll(async () => {
  await db.newsroom.create({ data: { name: 'Sample', deskName: 'Sample desk', sample: true } })
  await db.person.create({ data: { name: 'Sam', email: 'sam@desk.example', roles: ['admin'], sample: true } })
})
afterAll(async () => {
  await db.$disconnect()
  await database.stop()
})

describe('a sample newsroom', () => {
  const enter = async () => {
    const { id } = await db.person.findFirstOrThrow({ where: { name: 'Sam' } })
    return signInAsSample({ personId: id, isHere: true })
  }

  test('is entered by one click on its own machine', async () => {
    inEmbeddedMode()
    expect(await listSamplePeople(true)).toMatchObject([{ name: 'Sam', roles: ['admin'] }])
    expect(await enter()).toMatchObject({ token: expect.any(String) })
  })

  test.each([
    ['with a database of its own', { CLAIMDESK_EMBEDDED: '' }],
    ['once HOST opens the app', { HOST: '0.0.0.0' }],
    ['once HOST opens the app to the neighbours', { HOST: '192.168.1.4' }],
    ['under a public address', { PUBLIC_URL: 'https://facts.example.org' }],
  ])('is not entered by one click %s', async (_name, environment) => {
    inEmbeddedMode()
    Object.assign(process.env, environment)
    expect(await listSamplePeople(true)).toEqual([])
    await expect(enter()).rejects.toEqual(refusedWith('wrong_sign_in'))
  })

  test('is not entered by one click from another machine', async () => {
    inEmbeddedMode()
    const { id } = await db.person.findFirstOrThrow({ where: { name: 'Sam' } })
    await expect(signInAsSample({ personId: id, isHere: false })).rejects.toEqual(refusedWith('wrong_sign_in'))
  })

  test('gets a first admin from the command line, who may ask again until they have come', async () => {
    const email = 'first@desk.example'
    const first = await makeFirstAdmin({ email, name: 'First', ...request() })
    expect(first.isNew).toBe(true)
    const stranger = makeFirstAdmin({ email: 'other@desk.example', name: 'Other', ...request() })
    await expect(stranger).rejects.toEqual(refusedWith('already_there'))
    const again = await makeFirstAdmin({ email, name: 'First', ...request() })
    expect(again.isNew).toBe(false)
    const old = choosePassword({ key: first.key, password: 'correct horse battery', ...request() })
    await expect(old).rejects.toEqual(refusedWith('link_used'))
    await choosePassword({ key: again.key, password: 'correct horse battery', ...request() })
    const late = makeFirstAdmin({ email, name: 'First', ...request() })
    await expect(late).rejects.toEqual(refusedWith('already_there'))
    const told = await db.historyEntry.findMany({ orderBy: { seq: 'asc' } })
    expect(told.map(({ act, role }) => `${act} by ${role}`)).toEqual([
      ...['make_first_admin by system', 'reset_password by system', 'accept_invitation by admin'],
    ])
  })

  test('is not entered by one click any more, now that somebody real is there', async () => {
    inEmbeddedMode()
    expect(await listSamplePeople(true)).toEqual([])
    await expect(enter()).rejects.toEqual(refusedWith('wrong_sign_in'))
  })
})

describe('of administrators', () => {
  const demote = (actor: Actor, { id }: Actor) =>
    changeRoles(actor, { personId: id, roles: ['reviewer'], ...request() })
  const outcomes = (results: PromiseSettledResult<unknown>[]) =>
    results.map((one) => (one.status === 'rejected' ? String(one.reason.key) : 'done')).toSorted()
  const onlyThese = (...people: Actor[]) =>
    db.person.updateMany({ where: { id: { notIn: people.map(({ id }) => id) } }, data: { roles: ['reviewer'] } })

  test('two who take each other’s role away at once, one stays', async () => {
    for (let round = 0; round < 5; round++) {
      const [ann, ben] = [await makePerson(['admin']), await makePerson(['admin'])]
      await onlyThese(ann, ben)
      expect(outcomes(await Promise.allSettled([demote(ann, ben), demote(ben, ann)]))).toEqual(['done', 'not_yours'])
      expect(await db.person.count({ where: { roles: { has: 'admin' } } })).toBe(1)
    }
  })

  test('two who step down at once, one stays; and the last one can neither step down nor leave', async () => {
    const [ann, ben] = [await makePerson(['admin']), await makePerson(['admin'])]
    await onlyThese(ann, ben)
    const leave = deactivate(ben, { personId: ben.id, text: 'leaving', ...request() })
    expect(outcomes(await Promise.allSettled([demote(ann, ann), leave]))).toEqual(['done', 'last_admin'])
    const last = { ...(await db.person.findFirstOrThrow({ where: { roles: { has: 'admin' }, deactivatedAt: null } })) }
    const actor = { ...last, language: 'en' as const }
    await expect(demote(actor, actor)).rejects.toEqual(refusedWith('last_admin'))
    const goes = deactivate(actor, { personId: actor.id, text: 'leaving', ...request() })
    await expect(goes).rejects.toEqual(refusedWith('last_admin'))
  })
})
