/** The HTTP server around the app: says plainly when the port is taken, and closes without waiting for idle guests. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { isLoopback, publicUrl, StartProblem } from '@/lib/env'

/** Before the database starts and the app is built, so that the person need not wait for the bad news. */
export function requireFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => reject(explain(error, port, host)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

export function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const secure = publicUrl().startsWith('https:')
  const server = createServer((request, response) => {
    // Known only now, not when the app was built.
    if (secure) response.setHeader('strict-transport-security', 'max-age=31536000')
    // Who is at the other end of the socket: set here for every request, so that nobody can claim to be another.
    request.headers['x-claimdesk-peer'] = request.socket.remoteAddress ?? ''
    return app(request, response)
  })
  // Longer than proxies keep an idle connection, so that none is closed under a request that is on its way.
  server.keepAliveTimeout = 75_000
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

/** Lets requests in hand finish for a moment; whoever keeps a connection open longer is cut off. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, wait(2_000)])
  server.closeAllConnections()
  await Promise.race([closed, wait(500)])
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') {
    return new StartProblem(`This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartProblem(`This machine has no address "${host}" (HOST). Use 127.0.0.1, or 0.0.0.0 for all addresses.`)
  }
  return error
}

/** As a person would type it. */
export function addressOf(host: string, port: number): string {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
