/** `npm run admin -- you@example.org "Your Name"`: makes the first admin and prints the link to choose a password. */
import { randomUUID } from 'node:crypto'
import { env, publicUrl, StartProblem } from '@/lib/env'
import { firstAdminInput } from '@/lib/rules/inputs/people'
import { Refusal } from '@/lib/rules/refusal'
import { openDatabase, runningDatabase } from './database'

const usage = 'Say for whom: npm run admin -- you@example.org "Your Name"'
const refusals: Partial<Record<string, string>> = {
  already_there: 'There is an administrator already. Ask them for a link: People, then "Make a sign-in link".',
  email_taken: 'Somebody with this e-mail address is here already, and is no administrator. Take another address.',
}

try {
  await makeAdmin(process.argv[2] ?? '', process.argv[3])
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof Refusal)) throw error
  console.error(error instanceof Refusal ? (refusals[error.key] ?? error.message) : error.message)
  process.exit(1)
}

async function makeAdmin(address: string, called: string | undefined): Promise<void> {
  const { success, data } = firstAdminInput.safeParse({ email: address, name: called ?? address.split('@')[0] })
  if (!success) throw new StartProblem(usage)
  const database = await reachDatabase()
  process.env.DATABASE_URL = database.url
  try {
    // Only now: the connection is made from DATABASE_URL when the file is loaded.
    const { makeFirstAdmin } = await import('@/lib/records/people/invite')
    const { key, expiresAt, isNew } = await makeFirstAdmin({ ...data, requestId: randomUUID() })
    console.log(isNew ? `Made ${data.name} an administrator.` : 'Made a new link; the one before does not work any more.')
    console.log(`This link lets you choose a password, once, until ${expiresAt.toLocaleString()}:`)
    console.log(`\n  ${publicUrl()}/sign-in/${key}\n`)
    const { db } = await import('@/lib/db')
    await db.$disconnect()
  } finally {
    await database.stop()
  }
}

/** A database of one's own is made ready first: this may well be the first thing that happens to it. */
async function reachDatabase() {
  const stay = () => Promise.resolve()
  const running = env().DATABASE_URL ? null : runningDatabase()
  return running ? { ...running, stop: stay } : openDatabase(stay)
}
