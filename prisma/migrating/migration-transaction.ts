/** Gives the schema engine one open transaction to work in, so that what it did can be taken back as a whole. */
import { PrismaPg } from '@prisma/adapter-pg'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

export type MigrationTransaction = {
  adapter: SqlMigrationAwareDriverAdapterFactory
  /** The script that the database refused, and its reason in the database's words. */
  refused: () => { script: string; why: string } | undefined
  end: (how: 'commit' | 'rollback') => Promise<void>
}

/** Prisma's own adapter cuts scripts at every semicolon, also inside functions, and commits each piece by itself. */
export async function openMigrationTransaction(connectionString: string): Promise<MigrationTransaction> {
  const pool = new pg.Pool({ connectionString, max: 1 })
  const outer = await new PrismaPg(pool).connect()
  const inner = await outer.startTransaction()
  const run = (sql: string) => inner.executeRaw({ sql, args: [], argTypes: [] })
  let refused: { script: string; why: string } | undefined

  // The engine tries statements that may fail (is there a table of migrations yet?); that must not end the transaction.
  async function shielded<Result>(statement: () => Promise<Result>): Promise<Result> {
    await run('savepoint statement')
    try {
      const result = await statement()
      await run('release savepoint statement')
      return result
    } catch (error) {
      await run('rollback to savepoint statement')
      throw error
    }
  }

  const names = { provider: 'postgres' as const, adapterName: outer.adapterName }
  const adapter: SqlDriverAdapter = {
    ...names,
    queryRaw: (query) => shielded(() => inner.queryRaw(query)),
    executeRaw: (query) => shielded(() => inner.executeRaw(query)),
    executeScript: async (script) => {
      try {
        await shielded(() => run(script))
      } catch (error) {
        refused ??= { script, why: reason(error) }
        throw error
      }
    },
    startTransaction: () => Promise.reject(new Error('Migrations run in one transaction already.')),
    getConnectionInfo: () => outer.getConnectionInfo(),
    dispose: () => Promise.resolve(),
  }
  const connect = () => Promise.resolve(adapter)

  return {
    adapter: { ...names, connect, connectToShadowDb: connect },
    refused: () => refused,
    end: async (how) => {
      try {
        await run(how)
      } finally {
        await inner.commit()
        await pool.end()
      }
    },
  }
}

function reason(error: unknown): string {
  if (isDriverAdapterError(error)) return error.cause.originalMessage ?? error.message
  return error instanceof Error ? error.message : String(error)
}
