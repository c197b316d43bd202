/** `npm run migration -- <name>`: writes the migration from the last one's schema to the schema as it is now. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startThrowaway } from '../embedded/throwaway'
import { migrate } from './migrate'
import { schemaDifference } from './schema-difference'

const prisma = join(import.meta.dirname, '..')
const migrations = join(prisma, 'migrations')
/** The schema that the migrations so far add up to; written here alone, compared with schema.prisma by a test. */
const migrated = join(migrations, 'migrated.prisma')

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in lower case with underscores: npm run migration -- add_holds')
  process.exit(1)
}

const database = await startThrowaway()
try {
  const before = existsSync(migrated) ? readFileSync(migrated, 'utf8') : null
  const after = readFileSync(join(prisma, 'schema.prisma'), 'utf8')
  const sql = await schemaDifference(database.ownerUrl, before, after)

  const made = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  mkdirSync(join(migrations, made), { recursive: true })
  writeFileSync(join(migrations, made, 'migration.sql'), sql)
  writeFileSync(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(migrated, after)
  console.log(`Wrote prisma/migrations/${made}/migration.sql. Read it, and add what the schema cannot say.`)

  await migrate(database.ownerUrl)
  console.log('All migrations apply to an empty database.')
} finally {
  await database.stop()
}
