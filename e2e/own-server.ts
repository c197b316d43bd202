/** Starts the real app on throw-away data of its own, for proofs and pictures that need a newsroom nobody else uses. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@/prisma/embedded/free-port'
import { runningPostmaster, stopPostmaster } from '@/prisma/embedded/postmaster'

export class OwnServer {
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'claimdesk-own-')))
  readonly #log = join(this.home, 'app.log')
  #app: ChildProcess | undefined
  #port = ''

  get origin() {
    return `http://localhost:${this.#port}`
  }

  async start(): Promise<void> {
    this.#port ||= String(await freePort())
    const log = openSync(this.#log, 'a')
    const own = { NODE_ENV: 'production' as const, PORT: this.#port, CLAIMDESK_DATA: this.home, DATABASE_URL: '' }
    const app = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...own },
    })
    this.#app = app
    for (const end = Date.now() + 240_000; Date.now() < end; await wait(200)) {
      if (app.exitCode !== null) break
      if (await fetch(`${this.origin}/api/health`).then(({ ok }) => ok, () => false)) return
    }
    throw new Error(`the app did not come up:\n${readFileSync(this.#log, 'utf8').slice(-4000)}`)
  }

  /** PostgreSQL's process, where it runs. */
  get database() {
    return runningPostmaster(join(this.home, 'data'))
  }

  /** With -9: no chance to say goodbye. Waits until the app has ended, which it does without its database. */
  async kill(what: 'the app' | 'PostgreSQL' | 'both'): Promise<void> {
    const { database } = this
    if (what !== 'PostgreSQL') this.#app?.kill('SIGKILL')
    if (what !== 'the app' && database) process.kill(database.pid, 'SIGKILL')
    await this.#ended()
  }

  async stop(): Promise<void> {
    this.#app?.kill('SIGTERM')
    await this.#ended()
    if (this.database) await stopPostmaster(this.database.pid)
    rmSync(this.home, { recursive: true, force: true })
  }

  async #ended(): Promise<void> {
    const app = this.#app
    if (!app || app.exitCode !== null || app.signalCode !== null) return
    await new Promise((done) => app.once('exit', done))
  }
}
