import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
  SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { withSchemaEngine } from './schema-engine.ts'

/** A database that must not be migrated, and what to do about it, as a sentence for a person. */
export class MigrationRefused extends Error {}

const schemaFile = join(import.meta.dirname, 'schema.prisma')
const everything = { externalTables: [], externalEnums: [] }

/** Brings a database up to this version and names what it applied. Two at once wait for each other. */
export async function migrate(
  databaseUrl: string,
  folder = join(import.meta.dirname, 'migrations'),
): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  return withLock(databaseUrl, async (client) => {
    if (await isUpToDate(client, migrationsList)) return []
    await requireOurs(client)
    return withSchemaEngine(databaseUrl, await readFile(schemaFile, 'utf8'), async (engine) => {
      const question = { migrationsList, optInToShadowDatabase: false, filters: everything }
      const found = await engine.diagnoseMigrationHistory(question)
      refuseStrange(found)
      // Each script was applied whole or not at all: one that failed left nothing, and is tried again.
      for (const migrationName of found.failedMigrationNames)
        await engine.markMigrationRolledBack({ migrationName })
      return apply(engine, migrationsList)
    })
  })
}

/** The SQL that leads from one schema to another; from nothing, when there is no former one. The database is only asked its kind. */
export async function diffSchemas(
  databaseUrl: string,
  before: string | undefined,
  after: string,
): Promise<string> {
  const from = before === undefined ? { tag: 'empty' as const } : datamodel(before)
  return withSchemaEngine(databaseUrl, after, async (engine) => {
    const { stdout } = await engine.diff({
      from,
      to: datamodel(after),
      script: true,
      exitCode: null,
      filters: everything,
    })
    return stdout ?? ''
  })
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}

async function apply(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything })
    return appliedMigrationNames
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new MigrationRefused(`The database could not be brought up to this version. ${said}`)
  }
}

function refuseStrange({
  failedMigrationNames,
  editedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput): void {
  const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name))
  if (edited.length > 0) {
    throw new MigrationRefused(
      `This database was made with other text of ${edited.join(', ')} than this version has. Use the version that made it.`,
    )
  }
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new MigrationRefused(
      `This database is newer than this version of Opcit: it knows ${history.unpersistedMigrationNames.join(', ')}. Use the newer version.`,
    )
  }
}

/** So that a start with nothing to do need not load the engine. Anything odd is left for it to diagnose. */
async function isUpToDate(client: pg.Client, { migrationDirectories }: MigrationList): Promise<boolean> {
  const { rows } = await client
    .query(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name',
    )
    .catch(() => ({ rows: [] }))
  if (rows.length !== migrationDirectories.length) return false
  return migrationDirectories.every(({ path, migrationFile: { content } }, at) => {
    const { migration_name, checksum, finished_at } = rows[at]
    const same = content.tag === 'ok' && checksum === sha256(content.value)
    return migration_name === path && same && finished_at
  })
}

async function requireOurs(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT count(*)::int AS tables, count(*) FILTER (WHERE tablename = '_prisma_migrations')::int AS ours
     FROM pg_tables WHERE schemaname = 'public'`,
  )
  if (rows[0].tables === 0 || rows[0].ours === 1) return
  throw new MigrationRefused(
    'The database that DATABASE_URL names already holds tables that are not Opcit’s. Name an empty database.',
  )
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}

async function withLock<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('opcit migrations'))")
    return await work(client)
  } finally {
    await client.end()
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
