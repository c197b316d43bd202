/** Writes the SQL that leads from one Prisma schema to another. */
import { PrismaPg } from '@prisma/adapter-pg'
import { schemaEngine } from './schema-engine'

/** The engine asks its database for a version and nothing else: any will do, its tables are not looked at. */
export async function schemaDifference(databaseUrl: string, before: string | null, after: string): Promise<string> {
  const engine = await schemaEngine(after, new PrismaPg(databaseUrl))
  const { stdout } = await engine.diff({
    from: before === null ? { tag: 'empty' } : asTarget(before),
    to: asTarget(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  // "public" exists everywhere, and making a schema needs a right that the owner of a shared database may lack.
  return (stdout ?? '').replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n', '')
}

function asTarget(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}
