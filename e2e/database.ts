import { runningPostmaster } from '@/prisma/embedded/postmaster'
import { readState } from '@/prisma/embedded/state-folder'
import { embeddedUrls } from '@/prisma/roles'
import { join } from 'node:path'

/** Lets a journey reach the database of the server under test; call it before anything imports lib/db. */
export function reachDatabase(): void {
  const home = process.env.CLAIMDESK_DATA
  if (process.env.DATABASE_URL || !home) return
  const running = runningPostmaster(join(home, 'data'))
  if (!running) throw new Error('PostgreSQL does not run')
  process.env.DATABASE_URL = embeddedUrls(running.port, readState(home)).url
}
