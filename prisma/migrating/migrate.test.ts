import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startThrowaway } from '../embedded/throwaway'
import { migrate } from './migrate'
import { schemaDifference } from './schema-difference'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-migrations-'))
let database: Awaited<ReturnType<typeof startThrowaway>>

beforeAll(async () => {
  writeFileSync(join(folder, 'schema.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
  database = await startThrowaway()
}, 60_000)

afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
}, 30_000)

function write(name: string, sql: string): void {
  mkdirSync(join(folder, 'migrations', name), { recursive: true })
  writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql)
}

async function everythingThere(): Promise<string[]> {
  const client = new pg.Client(database.ownerUrl)
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const { rows: done } = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations')
  await client.end()
  return [...tables, ...done].map(({ name }) => name)
}

test('a migration with a function whose body has semicolons is applied whole', async () => {
  const body = `begin if new.id is null then raise exception 'no; never'; end if; return new; end;`
  write('1_first', `create table one (id int); create function f() returns trigger language plpgsql as $$ ${body} $$;`)
  expect(await migrate(database.ownerUrl, folder)).toEqual(['1_first'])
  expect(await migrate(database.ownerUrl, folder)).toEqual([])
})

test('a broken migration takes back itself and those before it in the same start, and says why', async () => {
  const before = await everythingThere()
  write('2_good', 'create table two (id int);')
  write('3_broken', 'create table three (id int); insert into nowhere values (1);')
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
    /3_broken failed: relation "nowhere" does not exist\nThe database is as it was/,
  )
  expect(await everythingThere()).toEqual(before)
  write('3_broken', 'create table three (id int);')
  expect(await migrate(database.ownerUrl, folder)).toEqual(['2_good', '3_broken'])
})

test('a new enum value can be used by the migration after the one that adds it', async () => {
  write('4_enum', `create type mood as enum ('calm'); create table moods (mood mood);`)
  await migrate(database.ownerUrl, folder)
  write('5_value', `alter type mood add value 'cross';`)
  write('6_use', `insert into moods values ('cross');`)
  expect(await migrate(database.ownerUrl, folder)).toEqual(['5_value', '6_use'])
})

test('a database from a newer version is refused', async () => {
  rmSync(join(folder, 'migrations', '6_use'), { recursive: true })
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(/newer Claimdesk.*6_use/s)
})

test('no change of the schema is without its migration', async () => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  const sql = await schemaDifference(database.ownerUrl, read('migrations/migrated.prisma'), read('schema.prisma'))
  expect(sql.replace(/^--.*\n/gm, '').trim()).toBe('')
})
