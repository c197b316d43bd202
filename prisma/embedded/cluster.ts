/** Starts and stops an embedded PostgreSQL: one data folder, one loopback port, one server process. */
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { StartProblem } from '@/lib/env'
import { freePort } from './free-port'
import { disownForeignPid, isAlive, runningPostmaster, stopPostmaster } from './postmaster'
import { initialise, spawnServer, type Place } from './server'
import { serverBinaries } from './server-binaries'
import { serverUser } from './server-user'
import { readState, writeState, type State } from './state-folder'
import { asSuperuser } from './superuser'

export type Cluster = {
  port: number
  state: State
  /** Settles when the server ends without having been asked to. */
  died: Promise<void>
  stop: () => Promise<void>
}

type Options = { home: string; durable: boolean }

export async function startCluster({ home, durable }: Options): Promise<Cluster> {
  const data = join(home, 'data')
  const user = serverUser(data)
  const place = { home, data, user, durable, bin: serverBinaries(home, user) }
  const state = readState(home)

  const orphan = runningPostmaster(data)
  if (orphan) await stopPostmaster(orphan.pid)
  if (!existsSync(data)) initialise(place, state.superuserPassword)

  const { port, child } = await launch(place, state)
  if (state.port !== port) writeState(home, { ...state, port })
  let stopping = false
  const died = new Promise<void>((resolve) => child.once('exit', () => !stopping && resolve()))
  const stop = async () => {
    stopping = true
    if (child.pid && isAlive(child.pid)) await stopPostmaster(child.pid)
  }
  return { port, state, died, stop }
}

async function launch(place: Place, state: State): Promise<{ port: number; child: ChildProcess }> {
  const log = join(place.home, 'postgres.log')
  for (let attempt = 0; ; attempt++) {
    const port = await freePort(attempt === 0 ? state.port : undefined)
    disownForeignPid(place.data)
    const child = spawnServer(place, port, log)
    if (await answers(child, port, state, place.data)) return { port, child }
    const why = readFileSync(log, 'utf8').trim()
    // The port went to somebody else in between, or the last parts of a killed server are still leaving.
    const passing = /could not bind|already in use|shared memory block|"postmaster\.pid" already exists/.test(why)
    if (attempt === 40 || !passing) throw new StartProblem(`PostgreSQL does not start (log: ${log}):\n${why}`)
    await wait(250)
  }
}

async function answers(child: ChildProcess, port: number, state: State, data: string): Promise<boolean> {
  let failed = false
  child.once('error', () => (failed = true))
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(30)) {
    if (failed || child.exitCode !== null || !child.pid || !isAlive(child.pid)) return false
    // Another server may have got the port in between: this one must name our folder.
    const question = (client: pg.Client) => client.query<{ data_directory: string }>('show data_directory')
    const answer = await asSuperuser(port, state, question).catch(() => null)
    if (answer?.rows[0]?.data_directory === data) return true
  }
  if (child.pid) await stopPostmaster(child.pid)
  return false
}
