/** Makes the two roles: one owns the tables and migrates them, the other is the app's and may change rows only. */
import pg from 'pg'

export const ownerRole = 'claimdesk_owner'
export const appRole = 'claimdesk_app'
const database = 'claimdesk'

type Passwords = { ownerPassword: string; appPassword: string }

/** For the embedded server, where the start code is superuser for this one act. Safe to run again. */
export async function makeRolesAndDatabase(superuser: pg.ClientConfig, passwords: Passwords): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    await makeRole(client, ownerRole, passwords.ownerPassword)
    await makeRole(client, appRole, passwords.appPassword)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database} owner ${ownerRole}`)
    await client.query(`revoke all on database ${database} from public`)
  } finally {
    await client.end()
  }
}

/** Makes a role that may sign in and nothing else; gives an existing one this password. */
export async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = rowCount ? 'alter' : 'create'
  await client.query(`${verb} role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(password)}`)
}

export function embeddedUrls(port: number, { ownerPassword, appPassword }: Passwords) {
  const url = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
  return { url: url(appRole, appPassword), ownerUrl: url(ownerRole, ownerPassword) }
}
