/**
 * `npm run -s export:corrections -- [--since YYYY-MM-DD] [--out FILE] [--with-text] [--with-models]`: what people
 * corrected about the machine's proposals, as lines of JSON for training. The format stands in correction-lines.ts.
 * Without --out it goes to standard output; a file is there whole or not at all. Reads the database of DATABASE_URL, or
 * the embedded one. What holds a language model's words stays out unless --with-models asks for it.
 */
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { StartProblem } from '@/lib/env'
import { exportInput, type ExportInput } from '@/lib/rules/inputs/lists'
import { system } from '@/lib/rules/permissions'
import { openDatabase, runningDatabase } from '@/prisma/database'
import { stateFolder } from '@/prisma/embedded/state-folder'

const USAGE = 'usage: npm run -s export:corrections -- [--since YYYY-MM-DD] [--out FILE] [--with-text] [--with-models]'

try {
  const { wanted, out } = readWishes()
  const database = await reachDatabase()
  process.env.DATABASE_URL = database.url
  try {
    await run(wanted, out)
  } finally {
    await database.stop()
  }
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** One that runs, or one that was there before: to read from a database is no reason to make one. */
async function reachDatabase() {
  const stay = () => Promise.resolve()
  const running = runningDatabase()
  if (running) return { ...running, stop: stay }
  if (!existsSync(join(stateFolder(), 'data'))) throw new StartProblem(`There is no database in ${stateFolder()} yet.`)
  return openDatabase(stay)
}

function readWishes(): { wanted: ExportInput; out: string | undefined } {
  const [words, flag] = [{ type: 'string' }, { type: 'boolean', default: false }] as const
  const options = { since: words, out: words, 'with-text': flag, 'with-models': flag }
  try {
    const { values } = parseArgs({ options })
    const wishes = { withText: values['with-text'], withModels: values['with-models'] }
    const wanted = exportInput.parse({ since: values.since, ...wishes })
    return { wanted, out: values.out }
  } catch {
    throw new StartProblem(USAGE)
  }
}

async function run(wanted: ExportInput, out: string | undefined) {
  // Only now: the connection is made from DATABASE_URL when the file is loaded.
  const { exportCorrections } = await import('./export-corrections')
  const { db } = await import('@/lib/db')
  let lines = 0
  async function* counted() {
    for await (const line of exportCorrections(system, wanted)) {
      lines += 1
      yield `${line}\n`
    }
  }
  const part = out && `${out}.part`
  try {
    await pipeline(Readable.from(counted()), part ? createWriteStream(part) : process.stdout)
    if (part) renameSync(part, out)
    process.stderr.write(`${lines} lines${out ? ` in ${out}` : ''}\n`)
  } catch (error) {
    if (part) rmSync(part, { force: true })
    // Whoever reads may have enough: | head.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  } finally {
    await db.$disconnect()
  }
}
