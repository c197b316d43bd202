/** Lets one process at a time use a data folder, and tells the second one who was first. */
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Hold = { release: () => void }

/** Resolves to null when another living process holds the folder. */
export async function holdFolder(home: string): Promise<Hold | null> {
  const address = socketAddress(home)
  const hold = (await listen(address)) ?? ((await holderOf(home)) === null ? await retakeStale(address) : null)
  return hold && { release: () => hold.close() }
}

/** The process id of the process that holds the folder, or null. */
export function holderOf(home: string): Promise<number | null> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(socketAddress(home))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('data', (part) => (answer += part.toString()))
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(Number(answer) || null))
  })
}

/** An abstract socket on Linux: the kernel frees it with its process, so that nothing stale can remain after a kill. */
function socketAddress(home: string): string {
  const name = `claimdesk-${createHash('sha256').update(home).digest('hex').slice(0, 32)}`
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

async function retakeStale(address: string): Promise<Server | null> {
  if (address.startsWith('\0')) return null
  rmSync(address, { force: true })
  return listen(address)
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end(String(process.pid))
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}
