import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diffSchemas } from '../prisma/migrate.ts'
import { openTestDatabases } from '../test/database.ts'
import { complain, Trouble } from './trouble.mjs'

const root = join(import.meta.dirname, '..')
const schema = 'prisma/schema.prisma'

try {
  await writeMigration(process.argv[2] ?? '')
} catch (error) {
  complain(error)
  process.exitCode = 1
}

/** Writes what leads from the committed schema to the one in the working tree as a new migration, to be read and completed by hand. */
async function writeMigration(name: string): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new Trouble('Name the migration in small letters: npm run migration -- add_due_dates')
  const sql = await diff(committedSchema(), await readFile(join(root, schema), 'utf8'))
  if (sql.includes('This is an empty migration'))
    console.log('The schema is as committed: the migration is empty, for SQL by hand.')

  const folder = join('prisma/migrations', `${timestamp()}_${name}`)
  await mkdir(join(root, folder), { recursive: true })
  await writeFile(join(root, folder, 'migration.sql'), sql)
  console.log(
    `${sql}\nWritten to ${folder}/migration.sql. Triggers, checks and functions are added by hand, and named in prisma/migrations.db.test.ts.`,
  )
}

async function diff(before: string | undefined, after: string): Promise<string> {
  const databases = await openTestDatabases()
  try {
    return await diffSchemas(databases.url('postgres'), before, after)
  } finally {
    await databases.close()
  }
}

function committedSchema(): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${schema}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

function timestamp(): string {
  return new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
}
