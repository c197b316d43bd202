import { defineConfig, devices } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pickBrowser } from './e2e/browser'
import { freePort } from './prisma/embedded/free-port'

const { source, executablePath, args } = await pickBrowser()

// Every worker reads this file again; what the first reading chose comes to them through the environment.
if (!process.env.E2E_PORT) {
  process.env.E2E_PORT = String(await freePort())
  // The server makes the folder, and removes it in the end.
  process.env.CLAIMDESK_DATA = join(realpathSync(tmpdir()), `claimdesk-test-${randomUUID()}`)
  delete process.env.DATABASE_URL
  console.error(`Browser: ${executablePath ?? source}`)
}
const port = process.env.E2E_PORT
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/find-database.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    // The locale decides the language of the screens; tests of the other language ask for it.
    locale: 'en-GB',
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    // The sample people are offered only until somebody real is invited, which other journeys do.
    { name: 'sample', use: { ...devices['Desktop Chrome'] }, testMatch: 'sample-people.spec.ts' },
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'] },
      testIgnore: 'sample-people.spec.ts',
      dependencies: ['sample'],
    },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone/, dependencies: ['sample'] },
  ],
  webServer: {
    command: 'node --import tsx e2e/server.ts',
    url: `${baseURL}/api/health`,
    env: { PORT: port, NODE_ENV: 'production' },
    timeout: 240_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
