/** Calls the two PostgreSQL programs: the one that makes a data folder, and the server on it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '@/lib/env'
import type { ServerUser } from './server-user'

export type Place = { home: string; data: string; bin: string; user: ServerUser | null; durable: boolean }

/** In a folder beside, renamed when complete: a start that is killed half-way leaves no half database. */
export function initialise({ home, data, bin, user, durable }: Place, password: string): void {
  const unfinished = join(home, 'data.unfinished')
  const passwordFile = join(home, 'password.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid)
  const words = ['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile]
  // PostgreSQL's own collation: the same on every machine, whatever locales are installed there.
  words.push('--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C')
  if (!durable) words.push('--no-sync')
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), words, asUser({ home, user }))
  rmSync(passwordFile)
  if (status !== 0) throw new StartProblem(`PostgreSQL could not make its data folder ${data}: ${error ?? stderr}`)
  renameSync(unfinished, data)
}

export function spawnServer({ home, data, bin, user, durable }: Place, port: number, log: string): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
  }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(log, 'w', 0o600)
  // Detached: Ctrl-C in the terminal reaches the start code alone, which stops things in the right order.
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...words], {
    ...asUser({ home, user }),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return child
}

function asUser({ home, user }: Pick<Place, 'home' | 'user'>) {
  const identity = user ? { uid: user.uid, gid: user.gid } : {}
  return { ...identity, cwd: home, env: { PATH: process.env.PATH ?? '', NODE_ENV: process.env.NODE_ENV } }
}
