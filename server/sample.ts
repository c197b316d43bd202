/** Fills a new embedded database with the sample newsroom, in a process of its own. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './progress'

/** A process of its own, so that the app's connection pool and the seed's never meet. */
export async function runSeed({ url, logOrigin }: { url: string; logOrigin: string }): Promise<void> {
  const script = 'prisma/seed.command.ts'
  if (!existsSync('prisma/seed.ts')) return
  say('Filling the sample newsroom')
  const env = { ...process.env, DATABASE_URL: url, LOG_ORIGIN: logOrigin, CLAIMDESK_EMBEDDED: '1' }
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error('The sample newsroom could not be made.')
}
