/**
 * `npm run prove:kill`: 200 acts through the real app while the app and PostgreSQL are killed with -9. After each
 * restart what was not acknowledged is sent again with the same request id; in the end every act must be there once.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { readState } from '@/prisma/embedded/state-folder'
import { embeddedUrls } from '@/prisma/roles'
import { OwnServer } from './own-server'
import { PlainClient } from './plain-client'
import { formWith } from './plain-forms'

const ACTS = 200
const WRITERS = 4
const KILLS = ['the app', 'PostgreSQL', 'both', 'PostgreSQL', 'both', 'the app'] as const

const server = new OwnServer()

async function database() {
  const running = server.database
  if (!running) throw new Error('PostgreSQL does not run')
  const client = new pg.Client(embeddedUrls(running.port, readState(server.home)).ownerUrl)
  await client.connect()
  return client
}

/** One of the sample people, by the one click that the sign-in page offers. */
async function enter(): Promise<PlainClient> {
  const client = new PlainClient(server.origin)
  const { html } = await client.get('/sign-in')
  const input = /name="personId"[^>]*value="([^"]+)"/.exec(html) ?? /value="([^"]+)"[^>]*name="personId"/.exec(html)
  const { fields } = formWith(html, ['personId'])
  await client.post('/sign-in', { ...fields, personId: input?.[1] ?? '' })
  return client
}

type Planned = { requestId: string; claimId: string; text: string; acknowledged: boolean }

async function plan(): Promise<Planned[]> {
  const client = await database()
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM "Claim" WHERE status = 'candidate' ORDER BY id LIMIT 8`)
  await client.end()
  if (rows.length === 0) throw new Error('the sample newsroom has no candidate')
  return Array.from({ length: ACTS }, (_, number) => {
    const requestId = randomUUID()
    return { requestId, claimId: rows[number % rows.length]!.id, text: `Act ${number}, ${requestId}`, acknowledged: false }
  })
}

/** Acknowledged is what the server answered without a problem, and nothing less. */
async function send(client: PlainClient, act: Planned) {
  const path = `/desk/claims/${act.claimId}`
  const page = await client.get(path)
  const { fields } = formWith(page.html, ['claimId', 'requestId', 'text'], ['reason', 'version', 'kind', 'contactId'])
  const answer = await client.post(path, { ...fields, requestId: act.requestId, text: act.text })
  act.acknowledged = answer.status === 200 && answer.html.includes(act.requestId) && !answer.html.includes('role="alert"')
}

async function write(acts: readonly Planned[]) {
  const waiting = acts.filter(({ acknowledged }) => !acknowledged)
  const work = async () => {
    const client = await enter()
    for (let act = waiting.pop(); act; act = waiting.pop()) await send(client, act)
  }
  // Whoever is cut off by a kill stops; the rest is sent again after the restart.
  await Promise.all(Array.from({ length: WRITERS }, () => work().catch(() => undefined)))
}

async function check(acts: readonly Planned[]) {
  const client = await database()
  const ids = acts.map(({ requestId }) => requestId)
  const entries = await client.query<{ requestId: string }>(
    `SELECT "requestId" FROM "HistoryEntry" WHERE "requestId" = ANY($1::uuid[])`, [ids])
  const comments = await client.query(`SELECT text FROM "Comment" WHERE text = ANY($1::text[])`, [acts.map(({ text }) => text)])
  const broken = await client.query(`
    SELECT stream FROM "HistoryEntry" GROUP BY stream HAVING count(*) <> max(seq) + 1
    UNION ALL
    SELECT e.stream FROM "HistoryEntry" e LEFT JOIN "HistoryEntry" p ON p.stream = e.stream AND p.seq = e.seq - 1
    WHERE e.seq > 0 AND p."leafHash" IS DISTINCT FROM e.prev`)
  const pending = await client.query(
    `SELECT 1 FROM "HistoryEntry" e WHERE NOT EXISTS (SELECT 1 FROM "PendingEntry" p WHERE p."entryId" = e.id)`)
  await client.end()
  const wrong = [
    entries.rowCount !== acts.length && `${entries.rowCount} history entries for ${acts.length} acts`,
    comments.rowCount !== acts.length && `${comments.rowCount} effects for ${acts.length} acts`,
    broken.rowCount && `${broken.rowCount} streams with a gap or a wrong link`,
    pending.rowCount && `${pending.rowCount} entries that the tree would never see`,
  ].filter((sentence) => !!sentence)
  return wrong
}

async function waitFor(acts: readonly Planned[], count: number, writing: Promise<void>) {
  let over = false
  void writing.then(() => (over = true))
  while (!over && acts.filter(({ acknowledged }) => acknowledged).length < count) await wait(5)
}

try {
  console.log('Starting the app on data of its own')
  await server.start()
  const acts = await plan()
  const begin = Date.now()
  for (const [number, what] of KILLS.entries()) {
    const writing = write(acts)
    await waitFor(acts, Math.floor((ACTS * (number + 1)) / (KILLS.length + 1)), writing)
    await server.kill(what)
    await writing
    const before = acts.filter(({ acknowledged }) => acknowledged).length
    await server.start()
    const client = await database()
    const there = await client.query(`SELECT 1 FROM "HistoryEntry" WHERE "requestId" = ANY($1::uuid[])`, [
      acts.filter(({ acknowledged }) => acknowledged).map(({ requestId }) => requestId),
    ])
    await client.end()
    console.log(`killed ${what.padEnd(10)} after ${before} acknowledged acts: ${there.rowCount} of them there after the restart`)
    if (there.rowCount !== before) throw new Error('an acknowledged act is gone')
  }
  for (let round = 0; round < 3 && acts.some(({ acknowledged }) => !acknowledged); round++) await write(acts)
  const wrong = await check(acts)
  const left = acts.filter(({ acknowledged }) => !acknowledged).length
  if (left > 0) wrong.push(`${left} acts were never acknowledged`)
  for (const sentence of wrong) console.error(`✗ ${sentence}`)
  if (wrong.length > 0) process.exitCode = 1
  else console.log(`✓ ${ACTS} acts, ${KILLS.length} kills, ${((Date.now() - begin) / 1000).toFixed(0)} s: every act is there once`)
} finally {
  await server.stop()
}
