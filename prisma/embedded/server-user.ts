/** Decides as which user the embedded PostgreSQL runs: it refuses to run as root. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartProblem } from '@/lib/env'

export type ServerUser = { uid: number; gid: number; name: string }

/** Null when the start code is an ordinary user already, and the server runs as that user. */
export function serverUser(dataFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const people = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  // Data that exists stays with its owner, also when a `postgres` user was added to the machine since.
  const owner = existsSync(dataFolder) ? statSync(dataFolder).uid : 0
  const user =
    people.find((person) => owner !== 0 && person.uid === owner) ??
    people.find((person) => person.name === 'postgres' && person.uid > 0) ??
    people.find((person) => person.name === 'nobody' && person.uid > 0)
  if (!user) {
    throw new StartProblem(
      'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
        'Start Claimdesk as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  return user
}

/** Whether this user may walk into the folder, from the root of the file system down. */
export function mayEnter(folder: string, user: ServerUser | null): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (!user) return isEnterable(at)
    const { mode, uid, gid } = statSync(at)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (at === dirname(at)) return true
  }
}

function isEnterable(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK)
    return true
  } catch {
    return false
  }
}
