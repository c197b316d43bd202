/** Answers whether the database answers. */
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/db'

/** Whoever asks wants an answer soon, also from a database that hangs. */
export function isDatabaseAwake(patience = 2_000): Promise<boolean> {
  const answer = db.$queryRaw`select 1`.then(() => true, () => false)
  return Promise.race([answer, wait(patience, false, { ref: false })])
}
