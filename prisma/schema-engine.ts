import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

let loading: Promise<void> | undefined

/** Prisma's schema engine as WebAssembly: its binary cannot be fetched everywhere, this comes with the packages. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  schema: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load()
  await loading
  const pool = new pg.Pool({ connectionString: databaseUrl })
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
    return await work(
      await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter),
    )
  } finally {
    await pool.end()
  }
}

/** The adapter cuts a script at every semicolon, even within a function. Sent whole, it is also applied whole or not at all. */
class WholeScripts extends PrismaPg {
  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script).catch(rethrowForPrisma)
    }
    return connection
  }
}

function rethrowForPrisma(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  })
}

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(join(dirname(script), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  if (typeof instance.exports.__wbindgen_start === 'function') instance.exports.__wbindgen_start()
}
