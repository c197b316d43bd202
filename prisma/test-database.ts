/** Gives a test run a database of its own: Vitest calls this first, and what it returns last. */
import { startThrowaway } from './embedded/throwaway'
import { prepareDatabase } from './prepare'
import { appRole } from './roles'

export default async function startTestDatabase() {
  const { url, ownerUrl, stop } = await startThrowaway()
  try {
    await prepareDatabase({ ownerUrl, appRole, embedded: true, logOrigin: 'localhost/claimdesk-test' })
  } catch (error) {
    await stop()
    throw error
  }
  // The workers inherit these.
  process.env.DATABASE_URL = url
  process.env.DATABASE_OWNER_URL = ownerUrl
  process.env.LOG_ORIGIN = 'localhost/claimdesk-test'
  process.env.AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests'
  return stop
}
