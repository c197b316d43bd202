/** Brings a database to what this version needs: migrations, the job queue's tables, rights, the log's name. */
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { StartProblem } from '@/lib/env'
import { fixLogOrigin } from './log-origin'
import { migrate } from './migrating/migrate'
import { grantRights } from './rights'

type Preparation = { ownerUrl: string; appRole: string; embedded: boolean; logOrigin: string | undefined }

/** Returns the names of the migrations that were applied. Several app processes may do this at the same time. */
export async function prepareDatabase({ ownerUrl, appRole, embedded, logOrigin }: Preparation): Promise<string[]> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await requireVersion(owner)
    await owner.query(`select pg_advisory_lock(hashtext('claimdesk: prepare'))`)
    const applied = await migrate(ownerUrl)
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) })
    const { rows: [me] } = await owner.query<{ name: string }>('select current_user as name')
    if (me?.name !== appRole) await grantRights(owner, appRole)
    await fixLogOrigin(owner, { wished: logOrigin, embedded })
    return applied
  } finally {
    await owner.end()
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows: [server] } = await client.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  )
  if (Number(server?.number) >= 150_000) return
  throw new StartProblem(
    `Claimdesk needs PostgreSQL 15 or newer; this server is ${server?.name}. ` +
      'Upgrade it, or point DATABASE_URL to a newer one.',
  )
}
