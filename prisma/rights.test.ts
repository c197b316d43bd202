import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendOnlyTables } from './rights'

const app = new pg.Client(process.env.DATABASE_URL)
const owner = new pg.Client(process.env.DATABASE_OWNER_URL)

beforeAll(() => Promise.all([app.connect(), owner.connect()]))
afterAll(() => Promise.all([app.end(), owner.end()]))

test.each(appendOnlyTables)('the app reads and adds to %s and can never rewrite it', async (table) => {
  const refused = /permission denied/
  await expect(app.query(`select count(*) from "${table}"`)).resolves.toBeTruthy()
  const { rows: [right] } = await app.query(`select has_table_privilege('"${table}"', 'insert') as insert`)
  expect(right).toEqual({ insert: true })
  await expect(app.query(`delete from "${table}"`)).rejects.toThrow(refused)
  await expect(app.query(`truncate "${table}"`)).rejects.toThrow(refused)
  const { rows: [update] } = await app.query(`select has_any_column_privilege('"${table}"', 'update') as may`)
  expect(update).toEqual({ may: false })
})

test.each([
  ['see which migrations ran', 'select * from _prisma_migrations'],
  ['rename the log', `update "Log" set origin = 'elsewhere/log'`],
  ['make a table', 'create table public.mine (id int)'],
  ['become the owner', 'set role claimdesk_owner'],
  ['switch triggers off', 'alter table "HistoryEntry" disable trigger all'],
  ['switch triggers off for its session', 'set session_replication_role = replica'],
])('the app cannot %s', async (_act, sql) => {
  await expect(app.query(sql)).rejects.toThrow(/permission denied|must be owner/)
})

test('the app can enqueue a job and see it', async () => {
  await app.query('begin')
  await app.query(`select graphile_worker.add_job('contact_due', payload := '{}'::json, run_at := now() + interval '1 day')`)
  const { rowCount } = await app.query('select 1 from graphile_worker._private_jobs')
  await app.query('rollback')
  expect(rowCount).toBeGreaterThan(0)
})

test('the owner sees every table, and none belongs to the app', async () => {
  const { rows } = await owner.query(`select tablename from pg_tables where tableowner = 'claimdesk_app'`)
  expect(rows).toEqual([])
})
