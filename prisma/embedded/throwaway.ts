/** Makes a database server for one test run, in a temporary folder, and removes it afterwards without a trace. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedUrls, makeRolesAndDatabase } from '../roles'
import { startCluster, superuser } from './cluster'
import { makeStateFolder } from './state-folder'

export async function startThrowaway() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'claimdesk-test-')))
  makeStateFolder(home)
  const cluster = await startCluster({ home, durable: false })
  await makeRolesAndDatabase(superuser(cluster.port, cluster.state), cluster.state)
  const stop = async () => {
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { ...embeddedUrls(cluster.port, cluster.state), superuser: superuser(cluster.port, cluster.state), stop }
}
