/** Generates the Prisma client after an install. The command line asks for an engine that this never runs. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

// `npm install --package-lock-only` runs this without node_modules: nothing to generate with, and no harm in it.
function findPrisma() {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js')
  } catch {
    return null
  }
}

const prisma = findPrisma()
if (prisma) {
  const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const env = { ...process.env, ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], { stdio: 'inherit', env })
  process.exit(status ?? 1)
}
