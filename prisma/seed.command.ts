/** Puts the sample newsroom into the database of DATABASE_URL; the start code runs it for a new embedded one. */
import { db } from '@/lib/db'
import { seed } from './seed'

try {
  await seed()
} finally {
  // An open pool would keep the process, and the start that waits for it, for ten more seconds.
  await db.$disconnect()
}
