/** Runs in the background what an act has put off until later, as the system. */
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { env } from '@/lib/env'
import { purgeOpinions } from '@/lib/records/articles/second-opinions'
import { remindOfContact } from '@/lib/records/contacts'
import type { Job } from '@/lib/records/jobs'
import { purgeExpired } from '@/lib/records/people/sessions'

/** One for each job that records can enqueue; a forgotten one does not compile. */
const tasks: { [Name in keyof Job]: (payload: Job[Name]) => Promise<unknown> } = {
  housekeeping: () => Promise.all([purgeExpired(), purgeOpinions()]),
  contact_due: ({ contactId }) => remindOfContact(contactId),
}

const everyHour = '0 * * * * housekeeping ?jobKey=housekeeping'

const logger = new Logger(({ label }) => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`[jobs] ${label ?? ''} ${message}`.replace('  ', ' '))
})

/** One runner per process; the returned function waits for the jobs in hand and ends it. */
export async function startJobs(): Promise<() => Promise<void>> {
  const pool = openPool()
  let stopped = false
  let runner = await startRunner(pool)
  void (async () => {
    // The runner gives up when the database stays away for long; the app does not.
    while (!stopped) {
      const failure = await runner.promise.then(() => null, (error: unknown) => error)
      if (stopped) return
      console.error('[jobs] The job runner stopped and starts again.', failure)
      await wait(5_000)
      if (!stopped) runner = await startRunner(pool).catch(() => runner)
    }
  })()
  return async () => {
    stopped = true
    await runner.stop().catch(() => undefined)
    await pool.end()
  }
}

/** Our own, because the runner ends one of its making without waiting for its connections to close. */
function openPool(): pg.Pool {
  const { DATABASE_DIRECT_URL, DATABASE_URL } = env()
  // A pooler would lose the notices that wake the runner.
  const pool = new pg.Pool({ connectionString: DATABASE_DIRECT_URL ?? DATABASE_URL, max: 4 })
  // A lost connection shows in the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function startRunner(pgPool: pg.Pool): Promise<Runner> {
  return run({
    pgPool,
    taskList: tasks as TaskList,
    crontab: everyHour,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger,
  })
}
