/** Runs once the server stands, before the journeys: lets them make people and claims in the database behind it. */
import { runningDatabase } from '@/prisma/database'

export default function findDatabase() {
  const database = runningDatabase()
  if (!database) throw new Error('The journeys find no running database: start them with npm test.')
  process.env.DATABASE_URL = database.url
}
