/** Leaves work for the background in the act's own transaction: no act without its job, no job without its act. */
import type { Transaction } from '@/lib/db'

export type Job = { housekeeping: Record<string, never>; contact_due: { contactId: string } }
type When = { at: Date; key: string }

/** `key` names the job: the same one enqueued again replaces the waiting one. */
export async function enqueue<J extends keyof Job>(tx: Transaction, job: J, payload: Job[J], when?: When) {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${job}, payload := ${JSON.stringify(payload)}::json, run_at := ${when?.at ?? null}::timestamptz,
      job_key := ${when?.key ?? null}, max_attempts := 10)`
}
