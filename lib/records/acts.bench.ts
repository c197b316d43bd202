/**
 * `npm run bench:acts`: acts per second of proposing a verdict through the records layer, beside a bare one-row INSERT
 * of the same run. A durable database of its own (fsync on), thrown away after.
 */
import { randomUUID } from 'node:crypto'
import { startThrowaway } from '@/prisma/embedded/throwaway'
import { prepareDatabase } from '@/prisma/prepare'
import { appRole } from '@/prisma/roles'

const ROUNDS = 3
const ACTS = 192
const crowds = [1, 8, 32]

const database = await startThrowaway({ durable: true })
process.env.DATABASE_URL = database.url
await prepareDatabase({ ownerUrl: database.ownerUrl, appRole, embedded: true, logOrigin: 'localhost/claimdesk-bench' })
// Only now: the connection is made from the address that was just found.
const { db } = await import('@/lib/db')
const { makeNewsroom, makePerson } = await import('@/prisma/factory')
const { toResearching } = await import('@/prisma/story')
const { sourceInput, verdictInput } = await import('@/prisma/story/inputs')
const { attachSource } = await import('./sources')
const { propose } = await import('./verdicts/write-verdict')

type Measured = { perSecond: number; p50: number; p99: number }

/** Runs the jobs with so many writers at once; times in milliseconds. */
async function measure(writers: number, jobs: readonly (() => Promise<unknown>)[]): Promise<Measured> {
  const waiting = [...jobs]
  const times: number[] = []
  const begin = performance.now()
  const write = async () => {
    for (let job = waiting.pop(); job; job = waiting.pop()) {
      const start = performance.now()
      await job()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  const seconds = (performance.now() - begin) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: jobs.length / seconds, p50: at(0.5), p99: at(0.99) }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const middle = (rounds: Measured[]): Measured => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
})

await makeNewsroom()
const reviewer = await makePerson(['reviewer'])
await db.$executeRaw`SELECT 1`

/** Claims that lack nothing but the proposal. */
async function readyToPropose(count: number) {
  const ids: string[] = []
  for (let number = 0; number < count; number++) {
    const id = await toResearching({ reviewer })
    await attachSource(reviewer, sourceInput(id))
    await attachSource(reviewer, sourceInput(id))
    ids.push(id)
  }
  const rows = await db.claim.findMany({ where: { id: { in: ids } }, select: { id: true, version: true } })
  return rows.map(({ id, version }) => () => propose(reviewer, verdictInput(id, version)))
}

/** The reference: one row in one table, committed. */
const insertOne = () => () => db.rateLimit.create({ data: { key: randomUUID(), points: 1 } })

const show = (number: number) => number.toFixed(number < 10 ? 2 : 1).padStart(9)
try {
  console.log(`propose through the records layer, ${ACTS} acts a round, median of ${ROUNDS} rounds; PostgreSQL with fsync on`)
  console.log('writers   acts/s   p50 ms   p99 ms | INSERT/s   p50 ms   p99 ms | INSERTs in the time of one act')
  await measure(8, await readyToPropose(16))
  for (const writers of crowds) {
    const [acts, bare]: [Measured[], Measured[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      const jobs = await readyToPropose(ACTS)
      bare.push(await measure(writers, Array.from({ length: ACTS * 5 }, insertOne)))
      acts.push(await measure(writers, jobs))
    }
    const [act, insert] = [middle(acts), middle(bare)]
    const figures = [act.perSecond, act.p50, act.p99].map(show).join('')
    const reference = [insert.perSecond, insert.p50, insert.p99].map(show).join('')
    console.log(`${String(writers).padStart(7)}${figures} |${reference} | ${(insert.perSecond / act.perSecond).toFixed(1)}`)
  }
} finally {
  await db.$disconnect()
  await database.stop()
}
