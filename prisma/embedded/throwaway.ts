/** Makes a database server for one test run, in a temporary folder, and removes it afterwards without a trace. */
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedUrls, makeDatabase, makeRoles } from '../roles'
import { startCluster } from './cluster'
import { holdFolder } from './one-at-a-time'
import { runningPostmaster, stopPostmaster } from './postmaster'
import { makeStateFolder } from './state-folder'
import { asSuperuser } from './superuser'

const prefix = 'claimdesk-test-'

export async function startThrowaway({ durable = false } = {}) {
  await removeLeftOvers()
  const home = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
  const hold = await holdFolder(home)
  makeStateFolder(home)
  const { port, state, stop: stopServer } = await startCluster({ home, durable })
  await asSuperuser(port, state, async (superuser) => {
    await makeRoles(superuser, state)
    await makeDatabase(superuser, 'claimdesk')
  })
  const stop = async () => {
    await stopServer()
    rmSync(home, { recursive: true, force: true })
    hold?.release()
  }
  return { ...embeddedUrls(port, state), stop }
}

/** A test run that was killed could not clean up; the next one does. */
async function removeLeftOvers(): Promise<void> {
  for (const entry of readdirSync(tmpdir())) {
    const home = join(tmpdir(), entry)
    if (!entry.startsWith(prefix) || !isOldAndOurs(home)) continue
    const hold = await holdFolder(realpathSync(home))
    if (!hold) continue
    const server = runningPostmaster(join(home, 'data'))
    if (server) await stopPostmaster(server.pid)
    rmSync(home, { recursive: true, force: true })
    hold.release()
  }
}

/** A minute's grace: between the making of a folder and taking hold of it, it looks left behind. */
function isOldAndOurs(home: string): boolean {
  const { uid, mtimeMs } = statSync(home)
  return uid === process.getuid?.() && mtimeMs < Date.now() - 60_000
}
