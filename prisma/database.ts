/** Finds the database that DATABASE_URL names or starts the embedded one, and makes it ready for the app. */
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { env, StartProblem } from '@/lib/env'
import { startCluster } from './embedded/cluster'
import { holderOf, holdFolder } from './embedded/one-at-a-time'
import { ownDatabase } from './embedded/own-database'
import { runningPostmaster } from './embedded/postmaster'
import { makeStateFolder, readState, stateFolder } from './embedded/state-folder'
import { prepareDatabase, type Prepared } from './prepare'
import { appRole, embeddedUrls } from './roles'

type Urls = { url: string; ownerUrl: string }

export type Database = Urls &
  Prepared & {
    /** The embedded one's folder; null for a database of one's own. */
    folder: string | null
    authSecret: string | undefined
    /** Settles when the embedded server ends without having been asked to. */
    died: Promise<void>
    stop: () => Promise<void>
  }

/** `fill` puts the sample newsroom into a new embedded database. */
export function openDatabase(fill: (database: Urls & Prepared) => Promise<void>): Promise<Database> {
  const { DATABASE_URL } = env()
  return DATABASE_URL ? openOwn(DATABASE_URL) : openEmbedded(fill)
}

async function openOwn(url: string): Promise<Database> {
  const { DATABASE_OWNER_URL, LOG_ORIGIN, AUTH_SECRET } = env()
  const ownerUrl = DATABASE_OWNER_URL ?? url
  const role = await roleOf(url, 'DATABASE_URL')
  await roleOf(ownerUrl, 'DATABASE_OWNER_URL')
  const prepared = await prepareDatabase({ ownerUrl, appRole: role, embedded: false, logOrigin: LOG_ORIGIN })
  const never = new Promise<void>(() => undefined)
  const stop = () => Promise.resolve()
  return { ...prepared, url, ownerUrl, folder: null, authSecret: AUTH_SECRET, died: never, stop }
}

async function roleOf(url: string, variable: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows: [me] } = await client.query<{ name: string }>('select current_user as name')
    return me?.name ?? ''
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new StartProblem(
      `The database at ${new URL(url).host} does not let us in: ${message || code}. ` +
        `Check ${variable}, and that the server runs.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function openEmbedded(fill: (database: Urls & Prepared) => Promise<void>): Promise<Database> {
  const { AUTH_SECRET, LOG_ORIGIN } = env()
  makeStateFolder(stateFolder())
  const home = realpathSync(stateFolder())
  const hold = await holdFolder(home)
  if (!hold) {
    throw new StartProblem(
      `Claimdesk is already running on the data in ${home} (process ${await holderOf(home)}). ` +
        'Stop it first, or give this one its own data with CLAIMDESK_DATA and its own PORT.',
    )
  }
  const cluster = await startCluster({ home, durable: true })
  try {
    const wishes = { appRole, embedded: true, logOrigin: LOG_ORIGIN }
    const prepare = ({ ownerUrl }: Urls) => prepareDatabase({ ownerUrl, ...wishes })
    const database = await ownDatabase(cluster, { prepare, fill })
    const stop = async () => {
      await cluster.stop()
      hold.release()
    }
    return { ...database, folder: home, authSecret: AUTH_SECRET ?? cluster.state.authSecret, died: cluster.died, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** For commands: the database that the app of this folder is using right now, or null when it does not run. */
export function runningDatabase(): Urls | null {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env()
  if (DATABASE_URL) return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL }
  if (!existsSync(stateFolder())) return null
  const home = realpathSync(stateFolder())
  const server = runningPostmaster(join(home, 'data'))
  return server && embeddedUrls(server.port, readState(home))
}
