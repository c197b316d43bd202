/** Serves the journeys the way `npm start` does, and removes the data when it ends. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

const home = process.env.CLAIMDESK_DATA
if (!home?.startsWith(tmpdir())) throw new Error('The journeys run on throw-away data: start them with npm test.')

const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('close', (code) => {
  rmSync(home, { recursive: true, force: true })
  process.exit(code ?? 1)
})
