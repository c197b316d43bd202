/** Knows the PostgreSQL process that a data folder belongs to, also one that an earlier, killed start left behind. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The process that PostgreSQL's own lock file names, when it lives and really is the server of this folder. */
export function runningPostmaster(data: string): { pid: number; port: number } | null {
  const lines = lockLines(data)
  const pid = Number(lines?.[0])
  if (!lines || !pid || !isAlive(pid) || !serves(pid, data)) return null
  return { pid, port: Number(lines[3]) }
}

/** Fast shutdown first (sessions are cut, everything is written), an immediate one when that takes too long. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [['SIGINT', 15], ['SIGQUIT', 5], ['SIGKILL', 5]] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; await wait(25)) {
      if (!isAlive(pid)) return
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop. Look at it with "ps -p ${pid}" and start again.`)
}

/**
 * After a kill, another program may have got the process id in the lock file, and PostgreSQL would refuse to start.
 * The file itself must stay: PostgreSQL reads from it whether parts of the old server still use the data.
 */
export function disownForeignPid(data: string): void {
  const lines = lockLines(data)
  const pid = Number(lines?.[0])
  if (!lines || !pid || !answersToKill(pid) || serves(pid, data)) return
  // PostgreSQL takes its parent's id for a left-over, because that cannot be another server.
  writeFileSync(join(data, 'postmaster.pid'), [String(process.pid), ...lines.slice(1)].join('\n'))
}

function lockLines(data: string): string[] | null {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : null
}

/** A dead process that nobody has collected yet (in containers without an init) still answers to kill. */
export function isAlive(pid: number): boolean {
  return answersToKill(pid) && !/^\d+ \(.*\) Z/s.test(readOr(`/proc/${pid}/stat`, ''))
}

function answersToKill(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function serves(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true
  const words = readOr(`/proc/${pid}/cmdline`, '').split('\0')
  return words.includes(data) && (words[0] ?? '').endsWith('postgres')
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
