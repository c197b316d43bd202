/** Completes the environment from what the start found, and refuses one in which the app would not be safe. */
import { env, isLoopback, StartProblem } from '@/lib/env'
import type { Database } from '@/prisma/database'
import { addressOf } from './http'

/** A database of one's own means a newsroom at work: what is invented for a sample must then be given. */
export function requireSettings(): void {
  const { DATABASE_URL, AUTH_SECRET, HOST, PUBLIC_URL } = env()
  if (!DATABASE_URL) return
  const missing = [
    !AUTH_SECRET && 'AUTH_SECRET is missing: it seals sessions and links. Make one with: openssl rand -base64 32',
    !PUBLIC_URL && !isLoopback(HOST) && 'PUBLIC_URL is missing: the address under which readers reach Claimdesk.',
  ].filter((sentence) => sentence !== false)
  if (missing.length > 0) throw new StartProblem(['With DATABASE_URL set:', ...missing].join('\n  '))
}

export function completeEnvironment({ url, folder, authSecret, logOrigin }: Database): void {
  const { HOST, PORT, PUBLIC_URL } = env()
  process.env.DATABASE_URL = url
  process.env.LOG_ORIGIN = logOrigin
  process.env.AUTH_SECRET = authSecret
  process.env.PUBLIC_URL = PUBLIC_URL ?? addressOf(HOST, PORT)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  // The app itself never holds the owner's key: whoever broke into it could switch the history's guards off.
  delete process.env.DATABASE_OWNER_URL
  delete process.env.CLAIMDESK_EMBEDDED
  if (folder && isLoopback(HOST)) process.env.CLAIMDESK_EMBEDDED = '1'
}
