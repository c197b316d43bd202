/** Finds a port on which nothing listens. */
import { createServer } from 'node:net'

/** The wished one when it is free, else any that is. */
export function freePort(wished?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (wished === undefined ? reject(error) : resolve(freePort())))
    server.listen(wished ?? 0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      server.close(() => (port ? resolve(port) : reject(new Error('No free port on 127.0.0.1.'))))
    })
  })
}
