/** Keeps what the embedded database must remember between two starts: where it lives, its port, its passwords. */
import { createHash, randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartProblem } from '@/lib/env'
import { mayEnter, serverUser } from './server-user'

const stateSchema = z.object({
  port: z.int().optional(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  authSecret: z.string(),
})

export type State = z.infer<typeof stateSchema>

/** As root outside the project: the server runs as another user, who may not be able to read the project. */
export function stateFolder(project = process.cwd(), chosen = process.env.CLAIMDESK_DATA): string {
  if (chosen) return resolve(project, chosen)
  if (process.getuid?.() !== 0) return join(project, '.claimdesk')
  const name = `claimdesk-${createHash('sha256').update(project).digest('hex').slice(0, 12)}`
  return join(isWritable('/var/lib') ? '/var/lib' : '/var/tmp', name)
}

/** Makes the folder, and refuses one that somebody else could have prepared or that the server cannot enter. */
export function makeStateFolder(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const user = serverUser(join(home, 'data'))
  if (process.getuid && statSync(home).uid !== process.getuid()) {
    throw new StartProblem(
      `The data folder ${home} belongs to another user of this machine. Start Claimdesk as that user, ` +
        'or set CLAIMDESK_DATA to a folder of your own.',
    )
  }
  chmodSync(home, user ? 0o711 : 0o700)
  if (!mayEnter(home, user)) {
    throw new StartProblem(
      `PostgreSQL runs as the user "${user?.name}", who cannot reach the data folder ${home}. ` +
        'Set CLAIMDESK_DATA to a folder whose parents everybody may enter, for example /var/lib/claimdesk.',
    )
  }
}

export function readState(home: string): State {
  const file = join(home, 'state.json')
  if (existsSync(file)) return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const secret = () => randomBytes(24).toString('base64url')
  const state = {
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
    authSecret: randomBytes(32).toString('base64url'),
  }
  writeState(home, state)
  return state
}

export function writeState(home: string, state: State): void {
  const unfinished = join(home, 'state.json.unfinished')
  writeFileSync(unfinished, JSON.stringify(state, null, 2) + '\n', { mode: 0o600, flush: true })
  renameSync(unfinished, join(home, 'state.json'))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
