/** Serves the journeys the way `npm start` does, with a language model of their own; removes the data when it ends. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { modelOfTheJourneys, startModelEndpoint } from './model-endpoint'

const home = process.env.CLAIMDESK_DATA
if (!home?.startsWith(tmpdir())) throw new Error('The journeys run on throw-away data: start them with npm test.')

const model = await startModelEndpoint(modelOfTheJourneys)
const own = { LANGUAGE_MODEL_URL: model.url, LANGUAGE_MODEL_NAME: 'sparrow-small', LANGUAGE_MODEL_SECONDS: '8' }
const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
  stdio: 'inherit',
  env: { ...process.env, LANGUAGE_MODEL_KEY: '', ...own },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('close', (code) => {
  rmSync(home, { recursive: true, force: true })
  process.exit(code ?? 1)
})
