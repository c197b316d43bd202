/** The process that `npm start` and `npm run dev` run: database, build if needed, then Next behind the page cache. */
import next from 'next'
import { closeAll } from '@/lib/closing'
import { env, StartProblem } from '@/lib/env'
import { openDatabase } from '@/prisma/database'
import { build, isBuilt } from '@/server/build'
import { cachePages } from '@/server/cached-pages'
import { close, listen, requireFreePort } from '@/server/http'
import { PageCache } from '@/server/page-cache'
import { whenNpmDies } from '@/server/parent'
import { say } from '@/server/progress'
import { followPublications } from '@/server/publication-news'
import { runSeed } from '@/server/sample'
import { completeEnvironment, requireSettings } from '@/server/settings'
import { welcome } from '@/server/welcome'

const dev = process.env.NODE_ENV !== 'production'
/** What to close, the newest first. */
const opened: (() => void | Promise<void>)[] = []
let stopping: Promise<void> | undefined

process.on('SIGINT', () => void stop(130))
process.on('SIGTERM', () => void stop(143))
process.on('SIGHUP', () => void stop(129))
process.on('uncaughtException', (error) => {
  console.error(error)
  void stop(1)
})
whenNpmDies(() => void stop(1))

try {
  await start()
} catch (error) {
  if (!stopping) console.error(error instanceof StartProblem ? `\n${error.message}\n` : error)
  await stop(1)
}

async function start(): Promise<void> {
  const { HOST, PORT } = env()
  requireSettings()
  await requireFreePort(PORT, HOST)

  say(env().DATABASE_URL ? 'Opening the database' : 'Starting the embedded PostgreSQL')
  const opening = openDatabase(runSeed)
  opened.push(async () => (await opening.catch(() => null))?.stop())
  const database = await opening
  if (stopping) return
  void database.died.then(() => {
    console.error('PostgreSQL ended unexpectedly. Start Claimdesk again; everything acknowledged is kept.')
    return stop(1)
  })
  if (database.applied.length > 0) say(`Applied ${database.applied.length} migration(s)`)
  completeEnvironment(database)

  if (!dev && !isBuilt()) {
    say('Building the app: half a minute, only after a change')
    await build()
    if (stopping) return
  }

  say(dev ? 'Starting the app with hot reload' : 'Starting the app')
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT })
  await app.prepare()
  opened.push(() => app.close())
  const { DATABASE_DIRECT_URL, DATABASE_URL = '' } = env()
  const cache = new PageCache()
  if (!dev) followPublications(DATABASE_DIRECT_URL ?? DATABASE_URL, cache)
  const server = await listen(cachePages(app.getRequestHandler(), cache), PORT, HOST)
  opened.push(() => Promise.all([close(server), closeAll()]).then(() => undefined))
  await welcome(database)
}

function stop(code: number): Promise<void> {
  return (stopping ??= (async () => {
    if (opened.length > 0) say('Stopping')
    for (const end of opened.reverse()) await end()
    process.exit(code)
  })())
}
