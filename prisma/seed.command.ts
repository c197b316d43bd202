/** Puts the sample newsroom into the database of DATABASE_URL; the start code runs it for a new embedded one. */
import { seed } from './seed'

await seed()
