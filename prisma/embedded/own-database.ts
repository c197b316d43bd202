/** Gives the embedded server the app's database: complete, sample newsroom included, or not at all. */
import type pg from 'pg'
import type { Prepared } from '../prepare'
import { embeddedUrls, makeDatabase, makeRoles } from '../roles'
import type { Cluster } from './cluster'
import { asSuperuser } from './superuser'

type Urls = { url: string; ownerUrl: string }
type Steps = { prepare: (urls: Urls) => Promise<Prepared>; fill: (urls: Urls & Prepared) => Promise<void> }

const finished = 'claimdesk'
/** A first start that is interrupted leaves this one behind, and the next start makes it anew. */
const unfinished = 'claimdesk_unfinished'

export async function ownDatabase({ port, state }: Cluster, { prepare, fill }: Steps): Promise<Urls & Prepared> {
  const urls = embeddedUrls(port, state, finished)
  const isNew = await asSuperuser(port, state, async (superuser) => {
    await makeRoles(superuser, state)
    if (await exists(superuser, finished)) return false
    await superuser.query(`drop database if exists ${unfinished}`)
    await makeDatabase(superuser, unfinished)
    return true
  })
  if (!isNew) return { ...urls, ...(await prepare(urls)) }

  const first = embeddedUrls(port, state, unfinished)
  const prepared = await prepare(first)
  await fill({ ...first, ...prepared })
  await asSuperuser(port, state, (superuser) => superuser.query(`alter database ${unfinished} rename to ${finished}`))
  return { ...urls, ...prepared }
}

async function exists(superuser: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await superuser.query('select 1 from pg_database where datname = $1', [name])
  return rowCount === 1
}
