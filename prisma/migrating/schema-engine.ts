/** Loads Prisma's own schema engine, in the WebAssembly build that needs no download. */
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

type Exports = WebAssembly.Exports & { __wbindgen_start: () => void }

// Once per process: the bindings keep views of one instance's memory, and a second instance would corrupt them.
let loaded: Promise<typeof Bindings> | undefined

export async function schemaEngine(
  schema: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<Bindings.SchemaEngine> {
  const bindings = await (loaded ??= load())
  const datamodels: [string, string][] = [['schema.prisma', schema]]
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter))
}

/** Node cannot import WebAssembly as a module yet, so the two halves of the package are joined by hand. */
async function load(): Promise<typeof Bindings> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = (await import(pathToFileURL(script).href)) as typeof Bindings
  const bytes = readFileSync(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
  const exports = instance.exports as Exports
  bindings.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return bindings
}
