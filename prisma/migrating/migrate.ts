/** Applies the migrations that a database does not have yet: all of them or, when one fails, none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { StartProblem } from '@/lib/env'
import { openMigrationTransaction } from './migration-transaction'
import { schemaEngine } from './schema-engine'

type Migration = { name: string; sql: string }

/** `folder` holds schema.prisma and migrations/. Returns the names of the migrations it applied. */
export async function migrate(ownerUrl: string, folder = join(process.cwd(), 'prisma')): Promise<string[]> {
  const migrations = readMigrations(join(folder, 'migrations'))
  const applied = await appliedMigrations(ownerUrl)
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0) {
    throw new StartProblem(
      `This database was made by a newer Claimdesk: it has migrations that this version does not know ` +
        `(${unknown.join(', ')}). Install that version again, or restore the backup from before it.`,
    )
  }
  const names: string[] = []
  for (let end = 1; end <= migrations.length; end++) {
    const part = migrations.slice(0, end)
    const pending = part.filter(({ name }) => !applied.includes(name) && !names.includes(name))
    if (pending.length > 0 && (end === migrations.length || addsEnumValue(part.at(-1)))) {
      names.push(...(await applyTogether(ownerUrl, folder, part)))
    }
  }
  return names
}

/** PostgreSQL lets nobody use a new enum value in the transaction that adds it: what follows gets its own. */
function addsEnumValue(migration?: Migration): boolean {
  return /alter\s+type\s[^;]+\sadd\s+value/i.test(migration?.sql ?? '')
}

async function applyTogether(url: string, folder: string, migrations: Migration[]): Promise<string[]> {
  const schema = readFileSync(join(folder, 'schema.prisma'), 'utf8')
  const transaction = await openMigrationTransaction(url)
  try {
    const engine = await schemaEngine(schema, transaction.adapter)
    const { appliedMigrationNames } = await engine.applyMigrations(asRequest(folder, migrations))
    await transaction.end('commit')
    return appliedMigrationNames
  } catch (error) {
    await transaction.end('rollback')
    const refused = transaction.refused()
    const name = migrations.find(({ sql }) => sql === refused?.script)?.name ?? 'unknown'
    const why = refused?.why ?? (error instanceof Error ? error.message : String(error))
    throw new StartProblem(`The migration ${name} failed: ${why}\nThe database is as it was before.`, { cause: error })
  }
}

function asRequest(folder: string, migrations: Migration[]) {
  return {
    filters: { externalTables: [], externalEnums: [] },
    migrationsList: {
      baseDir: join(folder, 'migrations'),
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      })),
    },
  }
}

async function appliedMigrations(connectionString: string): Promise<string[]> {
  const client = new pg.Client(connectionString)
  await client.connect()
  try {
    const { rows: [table] } = await client.query<{ found: boolean }>(
      `select to_regclass('public._prisma_migrations') is not null as found`,
    )
    if (!table?.found) return []
    const { rows } = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
