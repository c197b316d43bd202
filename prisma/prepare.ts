/** Brings a database to what this version needs: migrations, the job queue's tables, rights, the log's name. */
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { StartProblem } from '@/lib/env'
import { fixLogOrigin } from './migrating/log-origin'
import { migrate } from './migrating/migrate'
import { grantRights } from './rights'

type Preparation = { ownerUrl: string; appRole: string; embedded: boolean; logOrigin: string | undefined }
export type Prepared = { applied: string[]; logOrigin: string }

/** Several app processes may do this at the same time: they take turns. */
export async function prepareDatabase({ ownerUrl, appRole, embedded, logOrigin }: Preparation): Promise<Prepared> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await requireVersion(owner)
    await owner.query(`select pg_advisory_lock(hashtext('claimdesk: prepare'))`)
    const applied = await migrate(ownerUrl)
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) })
    const { rows: [me] } = await owner.query<{ name: string }>('select current_user as name')
    if (me?.name !== appRole) await grantRights(owner, appRole)
    if (embedded) await freeLockedJobs(owner)
    return { applied, logOrigin: await fixLogOrigin(owner, { wished: logOrigin, embedded }) }
  } finally {
    await owner.end()
  }
}

/** Jobs that a killed process had in hand wait four hours for it; nobody else uses the embedded database. */
async function freeLockedJobs(owner: pg.Client): Promise<void> {
  await owner.query(`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker._private_jobs where locked_by is not null`)
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
