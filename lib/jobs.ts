/** Runs in the background what an act has put off until later, as the system. */
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import { setTimeout as wait } from 'node:timers/promises'
import { env } from '@/lib/env'
import { remindOfContact } from '@/lib/records/contacts'
import type { Job } from '@/lib/records/jobs'
import { purgeExpired } from '@/lib/records/people/sessions'

/** One for each job that records can enqueue; a forgotten one does not compile. */
const tasks: { [Name in keyof Job]: (payload: Job[Name]) => Promise<unknown> } = {
  housekeeping: () => purgeExpired(),
  contact_due: ({ contactId }) => remindOfContact(contactId),
}

const everyHour = '0 * * * * housekeeping ?jobKey=housekeeping'

const logger = new Logger(({ label }) => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`[jobs] ${label ?? ''} ${message}`.replace('  ', ' '))
})

/** One runner per process; the returned function waits for the jobs in hand and ends it. */
export async function startJobs(): Promise<() => Promise<void>> {
  let stopped = false
  let runner = await startRunner()
  void (async () => {
    // The runner gives up when the database stays away for long; the app does not.
    while (!stopped) {
      const failure = await runner.promise.then(() => null, (error: unknown) => error)
      if (stopped) return
      console.error('[jobs] The job runner stopped and starts again.', failure)
      await wait(5_000)
      if (!stopped) runner = await startRunner().catch(() => runner)
    }
  })()
  return async () => {
    stopped = true
    await runner.stop().catch(() => undefined)
  }
}

function startRunner(): Promise<Runner> {
  const { DATABASE_DIRECT_URL, DATABASE_URL } = env()
  return run({
    // A pooler would lose the notices that wake the runner.
    connectionString: DATABASE_DIRECT_URL ?? DATABASE_URL,
    taskList: tasks as TaskList,
    crontab: everyHour,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger,
  })
}
