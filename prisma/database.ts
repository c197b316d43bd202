/** Finds the database that DATABASE_URL names or starts the embedded one, and makes it ready for the app. */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { env, StartProblem } from '@/lib/env'
import { startCluster, superuser } from './embedded/cluster'
import { holderOf, holdFolder } from './embedded/one-at-a-time'
import { runningPostmaster } from './embedded/postmaster'
import { makeStateFolder, readState, stateFolder } from './embedded/state-folder'
import { prepareDatabase } from './prepare'
import { appRole, embeddedUrls, makeRolesAndDatabase } from './roles'

export type Database = {
  url: string
  ownerUrl: string
  /** The embedded one's folder; null for a database of one's own. */
  folder: string | null
  authSecret: string | undefined
  applied: string[]
  died: Promise<void>
  stop: () => Promise<void>
}

export function openDatabase(): Promise<Database> {
  return env().DATABASE_URL ? openOwn(env().DATABASE_URL ?? '') : openEmbedded()
}

async function openOwn(url: string): Promise<Database> {
  const { DATABASE_OWNER_URL, LOG_ORIGIN, AUTH_SECRET } = env()
  const ownerUrl = DATABASE_OWNER_URL ?? url
  const role = await roleOf(url)
  const applied = await prepareDatabase({ ownerUrl, appRole: role, embedded: false, logOrigin: LOG_ORIGIN })
  const never = new Promise<void>(() => undefined)
  return { url, ownerUrl, folder: null, authSecret: AUTH_SECRET, applied, died: never, stop: async () => undefined }
}

async function roleOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows: [me] } = await client.query<{ name: string }>('select current_user as name')
    return me?.name ?? ''
  } catch (error) {
    const { host, pathname } = new URL(url)
    const why = error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error)
    throw new StartProblem(
      `The database${pathname} at ${host} does not answer: ${why}. Check DATABASE_URL and that the server runs.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function openEmbedded(): Promise<Database> {
  const { AUTH_SECRET, LOG_ORIGIN } = env()
  const home = embeddedFolder()
  const hold = await holdFolder(home)
  if (!hold) {
    throw new StartProblem(
      `Claimdesk is already running on the data in ${home} (process ${await holderOf(home)}). ` +
        'Stop it first, or give this one its own data with CLAIMDESK_DATA and its own PORT.',
    )
  }
  const cluster = await startCluster({ home, durable: true })
  try {
    await makeRolesAndDatabase(superuser(cluster.port, cluster.state), cluster.state)
    const urls = embeddedUrls(cluster.port, cluster.state)
    const applied = await prepareDatabase({ ...urls, appRole, embedded: true, logOrigin: LOG_ORIGIN })
    const stop = async () => {
      await cluster.stop()
      hold.release()
    }
    const authSecret = AUTH_SECRET ?? cluster.state.authSecret
    return { ...urls, folder: home, authSecret, applied, died: cluster.died, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** For commands: the database that the app of this folder is using right now, or null when it does not run. */
export function runningDatabase(): { url: string; ownerUrl: string } | null {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env()
  if (DATABASE_URL) return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL }
  const home = embeddedFolder()
  const server = runningPostmaster(join(home, 'data'))
  return server && embeddedUrls(server.port, readState(home))
}

function embeddedFolder(): string {
  const home = stateFolder()
  makeStateFolder(home)
  return realpathSync(home)
}
