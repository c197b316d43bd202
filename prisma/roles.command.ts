/** `npm run database:roles`: makes the app's role in a database of one's own and prints the DATABASE_URL to use. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { env, StartProblem } from '@/lib/env'
import { grantConnect, grantRights } from './rights'
import { appRole, hasRole, makeRole } from './roles'

try {
  await makeAppRole(process.argv[2] ?? appRole)
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error)
  process.exit(1)
}

async function makeAppRole(role: string): Promise<void> {
  const { DATABASE_OWNER_URL } = env()
  if (!DATABASE_OWNER_URL) {
    throw new StartProblem('Set DATABASE_OWNER_URL to the address of your database as the role that owns it.')
  }
  const owner = new pg.Client(DATABASE_OWNER_URL)
  await owner.connect()
  try {
    const url = new URL(DATABASE_OWNER_URL)
    const isThere = await hasRole(owner, role)
    const password = randomBytes(24).toString('base64url')
    if (!isThere) await makeOrExplain(owner, role, password)
    await grantConnect(owner, role)
    const { rows: [found] } = await owner.query(`select to_regclass('public._prisma_migrations') as migrations`)
    // In an empty database there is no table yet: the first start makes them and gives the rights.
    if (found?.migrations) await grantRights(owner, role)
    url.username = role
    url.password = isThere ? '' : password
    console.log(isThere ? `The role ${role} exists and keeps its password:` : `Made the role ${role}. Keep this:`)
    console.log(`DATABASE_URL=${url.toString().replace(`${role}@`, `${role}:<its password>@`)}`)
  } finally {
    await owner.end()
  }
}

async function makeOrExplain(owner: pg.Client, role: string, password: string): Promise<void> {
  try {
    await makeRole(owner, role, password)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartProblem(
      `The role in DATABASE_OWNER_URL may not make roles. Let an administrator of the server run:\n` +
        `  create role ${pg.escapeIdentifier(role)} login password '<a long random one>';\n` +
        'and run this again: it gives that role its rights.',
    )
  }
}
