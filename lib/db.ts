/** The database connection of this process. Only records and the start code import it. */
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'

export type Transaction = Prisma.TransactionClient

// A name that cannot be looked up says in the error what is missing, where a default would reach some other database.
const connectionString = process.env.DATABASE_URL ?? 'postgresql://database-url-is-not-set.invalid/'

const connect = () => new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) })

// Next loads this file more than once in one process (layers, hot reload); they share one pool.
const shared = globalThis as { claimdeskDb?: ReturnType<typeof connect> }

export const db = (shared.claimdeskDb ??= connect())
