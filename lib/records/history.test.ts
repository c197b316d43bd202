import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { readCanonical } from '@/lib/rules/history/canonical'
import { base64url, commit, leafHash } from '@/lib/rules/history/commitment'
import { entrySchema } from '@/lib/rules/history/entry'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { toPublished, type Cast } from '@/prisma/story'
import { comment } from './claims/discussion'
import { append } from './history'

let cast: Cast
let claimId: string
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
  claimId = await toPublished(cast)
})

const entries = () => db.historyEntry.findMany({ where: { claimId }, orderBy: { seq: 'asc' } })

test('every entry is canonical, chained to the one before, and hashed by the database as RFC 6962 says', async () => {
  const all = await entries()
  const { origin } = await db.log.findFirstOrThrow()
  all.forEach((row, place) => {
    const entry = entrySchema.parse(readCanonical(row.entry))
    expect(entry).toMatchObject({ v: 1, log: origin, id: row.id, seq: place, stream: base64url(row.stream) })
    expect(entry.time).toBe(row.at.toISOString())
    expect(entry.prev).toBe(place === 0 ? undefined : base64url(all[place - 1]!.leafHash))
    expect(Buffer.from(row.leafHash)).toEqual(leafHash(row.entry))
  })
})

test('an entry tells the log neither who did what nor to what: that stands in the openings alone', async () => {
  const names = await db.person.findMany({ where: { id: { in: [cast.reviewer.id, cast.second.id] } } })
  for (const row of await entries()) {
    const text = Buffer.from(row.entry).toString('utf8')
    const secrets = [claimId, row.act, ...names.flatMap(({ id, name }) => [id, name])]
    for (const secret of secrets) expect(text).not.toContain(secret)
  }
})

test('the openings open the commitments: the entry’s to the act, and the act’s to its texts', async () => {
  for (const row of await entries()) {
    const openings = await db.opening.findMany({ where: { entryId: row.id } })
    const act = openings.find(({ label }) => label === 'act')!
    const entry = entrySchema.parse(readCanonical(row.entry))
    expect(entry.act).toBe(base64url(commit('act', act.salt, act.value)))
    const body = readCanonical(act.value) as Record<string, string>
    expect(body).toMatchObject({ type: row.act, role: row.role })
    for (const { label, salt, value } of openings.filter((one) => one !== act)) {
      expect(body[label], `${row.act} ${label}`).toBe(base64url(commit(label, salt, value)))
    }
  }
})

test('one person has one name within a claim’s stream and another in every other stream', async () => {
  const names = await db.pseudonym.findMany({ where: { personId: cast.reviewer.id } })
  expect(new Set(names.map(({ pseudonym }) => base64url(pseudonym))).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(1)
})

test('every entry waits for the tree until the log takes it in', async () => {
  const ids = (await entries()).map(({ id }) => id)
  expect(await db.pendingEntry.count({ where: { entryId: { in: ids } } })).toBe(ids.length)
})

const attempts = ['UPDATE "HistoryEntry" SET act = act', 'DELETE FROM "HistoryEntry"', 'TRUNCATE "HistoryEntry"']
const others = ['Opening', 'ArticleVersion', 'Publication', 'DossierOpening'].flatMap((table) => [
  `DELETE FROM "${table}"`,
  `TRUNCATE "${table}" CASCADE`,
])

test.each([...attempts, ...others])('the app’s own role is refused: %s', async (sql) => {
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|append-only/)
})

test.each([...attempts, 'UPDATE "Opening" SET value = value', 'UPDATE "ArticleVersion" SET text = text', ...others])(
  'the owner of the tables is refused by the trigger: %s',
  async (sql) => {
    const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
    await owner.connect()
    try {
      await expect(owner.query(sql)).rejects.toThrow('append-only')
      await expect(owner.query(`SET session_replication_role = replica; ${sql}`)).rejects.toThrow(/append-only|permission/)
    } finally {
      await owner.end()
    }
  },
)

test('nobody can hand in a leaf hash of their own', async () => {
  const sql = `INSERT INTO "HistoryEntry" (id, "streamKind", stream, seq, entry, "leafHash", act, role, at)
    VALUES ('${randomUUID()}', 'log', '\\x${'00'.repeat(32)}', 0, '\\x7b7d', '\\x00', 'x', 'x', now())`
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow('leafHash')
})

test('an act whose details are not in its vocabulary is not written, and nothing of it stays', async () => {
  const before = await db.historyEntry.count({ where: { claimId } })
  const details = { text: 'x', status: 'published', public_state: 'live', invented: 1 }
  const stream = { kind: 'claim', blindedId: createHash('sha256').update('x').digest() } as const
  const entry = { stream, doer: cast.editor, role: 'editor', act: 'comment', details, claimId } as const
  await expect(db.$transaction((tx) => append(tx, entry))).rejects.toThrow('invented')
  expect(await db.historyEntry.count({ where: { claimId } })).toBe(before)
})

test('eight people who comment at once leave eight entries without a gap', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => makePerson(['reviewer'])))
  await Promise.all(people.map((person) => comment(person, { claimId, requestId: randomUUID(), text: 'Seen.' })))
  const seqs = (await entries()).map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_, place) => place))
})

test('people have one stream, and two acts on it at once are chained one after the other', async () => {
  const { peopleId } = await db.log.findFirstOrThrow()
  const details = { name: 'The Desk' }
  const one = () =>
    db.$transaction((tx) =>
      append(tx, { stream: { kind: 'people' }, doer: cast.editor, role: 'admin', act: 'change_settings', details }),
    )
  await Promise.all([one(), one(), one(), one()])
  const seqs = await db.historyEntry.findMany({ where: { stream: peopleId }, orderBy: { seq: 'asc' }, select: { seq: true } })
  expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, place) => place))
})
