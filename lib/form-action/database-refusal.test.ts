import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { refusalOf } from './database-refusal'

const answer = (attempt: PromiseLike<unknown>) =>
  Promise.resolve(attempt).then(
    () => 'done',
    (error: unknown) => refusalOf(error)?.key ?? error,
  )

describe('a database that is not there', () => {
  const away = new PrismaClient({ adapter: new PrismaPg('postgresql://nobody@127.0.0.1:9/none') })

  test.each([
    ['a query', () => away.person.count()],
    ['a raw query', () => away.$queryRaw`SELECT 1`],
    ['a transaction', () => away.$transaction((tx) => tx.person.count())],
  ])('says to %s that it is busy', async (_what, ask) => expect(await answer(ask())).toBe('busy'))
})

describe('a database that is overrun', () => {
  test('says so where a query takes too long', async () => {
    const slow = db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('statement_timeout', '20', true)`
      await tx.$queryRaw`SELECT pg_sleep(1)::text`
    })
    expect(await answer(slow)).toBe('busy')
  })

  test('says so where a transaction takes too long, or has to wait too long for its turn', async () => {
    const slow = db.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.3)::text`, { timeout: 100 })
    expect(await answer(slow)).toBe('busy')
  })

  test('says so where it ends the connection', async () => {
    expect(await answer(db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`)).toBe('busy')
  })
})

describe('what a hostile form names', () => {
  test.each([
    ['nobody', () => db.session.create({ data: { ...token(), personId: randomUUID(), expiresAt: new Date() } }), 'not_found'],
    ['a row that is gone', () => db.person.delete({ where: { id: randomUUID() } }), 'not_found'],
    ['no id at all', () => db.person.findUnique({ where: { id: 'nope' } }), 'malformed'],
    ['no id at all to a raw query', () => db.$queryRaw`SELECT ${'nope'}::uuid`, 'malformed'],
    ['U+0000', () => db.person.findFirst({ where: { email: 'a\0b' } }), 'malformed'],
  ])('%s is no mystery', async (_what, ask, key) => expect(await answer(ask())).toBe(key))

  test('an address that is taken is there already', async () => {
    const data = { email: `${randomUUID()}@desk.example`, name: 'X', roles: ['legal' as const] }
    await db.person.create({ data })
    expect(await answer(db.person.create({ data }))).toBe('already_there')
  })
})

test('a bug is none of these', () => {
  expect(refusalOf(new TypeError('x is not a function'))).toBeNull()
  expect(refusalOf(null)).toBeNull()
})

const token = () => ({ tokenHash: new Uint8Array(Buffer.from(randomUUID())) })
