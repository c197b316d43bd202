/** Makes the two roles: one owns the tables and migrates them, the other is the app's and may change rows only. */
import pg from 'pg'

export const ownerRole = 'claimdesk_owner'
export const appRole = 'claimdesk_app'

type Passwords = { ownerPassword: string; appPassword: string }

/** For the embedded server, where the start code is superuser for this and nothing else. Safe to run again. */
export async function makeRoles(superuser: pg.Client, passwords: Passwords): Promise<void> {
  await makeRole(superuser, ownerRole, passwords.ownerPassword)
  await makeRole(superuser, appRole, passwords.appPassword)
}

/** Makes a role that may sign in and nothing else; gives an existing one this password. */
export async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const verb = (await hasRole(client, role)) ? 'alter' : 'create'
  await client.query(`${verb} role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(password)}`)
}

export async function hasRole(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  return rowCount === 1
}

/** Nobody but the two roles may even connect. */
export async function makeDatabase(superuser: pg.Client, name: string): Promise<void> {
  await superuser.query(`create database ${name} owner ${ownerRole}`)
  await superuser.query(`revoke all on database ${name} from public`)
  await superuser.query(`grant connect on database ${name} to ${appRole}`)
}

export function embeddedUrls(port: number, { ownerPassword, appPassword }: Passwords, database = 'claimdesk') {
  const url = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
  return { url: url(appRole, appPassword), ownerUrl: url(ownerRole, ownerPassword) }
}
