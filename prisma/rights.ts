/** Gives the app's role its rights on the tables: change rows, but never rewrite what is append-only. */
import pg from 'pg'

/** Rows of these are written once: the app's role may read and insert, never update, delete or truncate. */
export const appendOnlyTables = ['HistoryEntry', 'Opening', 'ArticleVersion', 'Publication', 'DossierOpening']

/** These are written by the start code alone. */
export const readOnlyTables = ['Log']

const untouchable = ['_prisma_migrations']
const jobsSchema = 'graphile_worker'

/** Runs as the owner, after every migration, in one transaction: a running app never meets a moment without rights. */
export async function grantRights(owner: pg.Client, appRole: string): Promise<void> {
  const role = pg.escapeIdentifier(appRole)
  await owner.query('begin')
  try {
    await grantConnect(owner, appRole)
    await grantTables(owner, role)
    await grantJobs(owner, role)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

export async function grantConnect(owner: pg.Client, appRole: string): Promise<void> {
  const { rows: [here] } = await owner.query<{ name: string }>('select current_database() as name')
  const database = pg.escapeIdentifier(here?.name ?? '')
  await owner.query(`grant connect on database ${database} to ${pg.escapeIdentifier(appRole)}`)
}

async function grantTables(owner: pg.Client, role: string): Promise<void> {
  const tables = (await tablesOf(owner, 'public')).filter((table) => !untouchable.includes(table))
  const missing = [...appendOnlyTables, ...readOnlyTables].filter((table) => !tables.includes(table))
  if (missing.length > 0) {
    throw new Error(`prisma/rights.ts names tables that the migrations do not make: ${missing.join(', ')}.`)
  }
  await owner.query(`revoke create on schema public from public, ${role}`)
  await owner.query(`grant usage on schema public to ${role}`)
  await owner.query(`revoke all on all tables in schema public from public, ${role}`)
  for (const table of tables) {
    await owner.query(`grant ${rightsOn(table)} on public.${pg.escapeIdentifier(table)} to ${role}`)
  }
  await owner.query(`grant usage, select on all sequences in schema public to ${role}`)
}

function rightsOn(table: string): string {
  if (readOnlyTables.includes(table)) return 'select'
  return appendOnlyTables.includes(table) ? 'select, insert' : 'select, insert, update, delete'
}

/** Graphile Worker puts row security on its tables, which without a policy shows everybody but the owner nothing. */
async function grantJobs(owner: pg.Client, role: string): Promise<void> {
  await owner.query(`grant usage on schema ${jobsSchema} to ${role}`)
  await owner.query(`grant usage, select on all sequences in schema ${jobsSchema} to ${role}`)
  await owner.query(`grant execute on all functions in schema ${jobsSchema} to ${role}`)
  for (const table of await tablesOf(owner, jobsSchema)) {
    const name = `${jobsSchema}.${pg.escapeIdentifier(table)}`
    const rights = table === 'migrations' ? 'select' : 'select, insert, update, delete'
    await owner.query(`grant ${rights} on ${name} to ${role}`)
    await owner.query(`drop policy if exists claimdesk on ${name}`)
    await owner.query(`create policy claimdesk on ${name} to ${role} using (true) with check (true)`)
  }
}

async function tablesOf(owner: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ tablename: string }>(
    'select tablename from pg_tables where schemaname = $1 order by tablename',
    [schema],
  )
  return rows.map(({ tablename }) => tablename)
}
