import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startCluster, type Cluster } from './cluster'
import { holderOf, holdFolder } from './one-at-a-time'
import { isAlive, runningPostmaster } from './postmaster'
import { makeStateFolder, readState, stateFolder } from './state-folder'
import { asSuperuser } from './superuser'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'claimdesk-cluster-')))
const data = join(home, 'data')
let cluster: Cluster

const ask = (sql: string) => asSuperuser(cluster.port, cluster.state, async (client) => (await client.query(sql)).rows)
const start = () => startCluster({ home, durable: false })

beforeAll(async () => {
  makeStateFolder(home)
  cluster = await start()
  await ask('create table kept as select 1 as one')
}, 60_000)

afterAll(async () => {
  await cluster.stop()
  rmSync(home, { recursive: true })
}, 30_000)

test('the passwords are random and for the owner of the folder alone', () => {
  const { superuserPassword, ownerPassword, appPassword, authSecret } = readState(home)
  expect(new Set([superuserPassword, ownerPassword, appPassword, authSecret]).size).toBe(4)
  expect(statSync(join(home, 'state.json')).mode & 0o777).toBe(0o600)
  expect(statSync(data).mode & 0o777).toBe(0o700)
})

test('only this machine reaches the server, and only with a password', async () => {
  expect(await ask('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  const stranger = { ...cluster.state, superuserPassword: 'guess' }
  await expect(asSuperuser(cluster.port, stranger, (client) => client.query('select 1'))).rejects.toThrow(/password/)
})

test('real data is written through to the disk', async () => {
  await cluster.stop()
  cluster = await startCluster({ home, durable: true })
  expect(await ask('show fsync')).toEqual([{ fsync: 'on' }])
})

test('a start that was killed leaves a server behind; the next start stops it and keeps the data', async () => {
  const orphan = runningPostmaster(data)
  expect(orphan?.port).toBe(cluster.port)
  cluster = await start()
  expect(isAlive(orphan?.pid ?? 0)).toBe(false)
  expect(await ask('select * from kept')).toEqual([{ one: 1 }])
})

test('a killed server is started again, even when its process id went to another program since', async () => {
  process.kill(runningPostmaster(data)?.pid ?? 0, 'SIGKILL')
  await cluster.died
  const other = spawn('sleep', ['60'])
  const lock = join(data, 'postmaster.pid')
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(other.pid)))
  cluster = await start()
  other.kill()
  expect(await ask('select * from kept')).toEqual([{ one: 1 }])
})

test('the port stays the same from start to start, unless somebody took it', async () => {
  const { port } = cluster
  await cluster.stop()
  cluster = await start()
  expect(cluster.port).toBe(port)

  await cluster.stop()
  const thief = createServer().listen(port, '127.0.0.1')
  cluster = await start()
  thief.close()
  expect(cluster.port).not.toBe(port)
  expect(readState(home).port).toBe(cluster.port)
})

test('one process at a time holds the folder, and the next one learns which', async () => {
  const first = await holdFolder(home)
  expect(await holdFolder(home)).toBeNull()
  expect(await holderOf(home)).toBe(process.pid)
  first?.release()
  await vi.waitUntil(async () => (await holderOf(home)) === null)
  const second = await holdFolder(home)
  expect(second).not.toBeNull()
  second?.release()
})

test('the data is where CLAIMDESK_DATA says, else beside the project or, for root, outside of it', () => {
  expect(stateFolder('/project', 'mine')).toBe('/project/mine')
  expect(stateFolder('/project', '/elsewhere')).toBe('/elsewhere')
  const usual = stateFolder('/project', undefined)
  const outside = /^\/var\/(lib|tmp)\/claimdesk-[0-9a-f]{12}$/
  expect(usual).toMatch(process.getuid?.() === 0 ? outside : /^\/project\/\.claimdesk$/)
})
