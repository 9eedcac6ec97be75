import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Cluster, startCluster } from '../bin/postgres/cluster.ts'
import { migrate } from '../prisma/migrate.ts'
import { installQueue } from '../prisma/queue.ts'

const root = join(import.meta.dirname, '..')
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export type TestDatabases = {
  url: (name: string) => string
  template: string
  /** A new database, migrated as the program's own. */
  create: (name: string) => Promise<string>
  createEmpty: (name: string) => Promise<string>
  drop: (beginning: string) => Promise<void>
  close: () => Promise<void>
}

/** The PostgreSQL of the tests, apart from any desk's. Runs beside each other share it; the last one stops it. */
export async function openTestDatabases(): Promise<TestDatabases> {
  const { cluster, client } = await connect()
  const template = await makeTemplate(cluster, client)
  const make = async (name: string, like: string) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${like}"`)
    return cluster.url(name)
  }
  return {
    url: cluster.url,
    template,
    create: (name) => make(name, template),
    createEmpty: (name) => make(name, 'template0'),
    drop: (beginning) => dropAll(client, beginning),
    close: () => leave(cluster, client),
  }
}

async function connect(): Promise<{ cluster: Cluster; client: pg.Client }> {
  for (let attempt = 1; ; attempt++) {
    const cluster = await startCluster(join(root, '.test'), careless)
    const client = new pg.Client({ connectionString: cluster.url('postgres') })
    try {
      await client.connect()
      return { cluster, client }
    } catch (error) {
      // Another run may have stopped the server between finding it and greeting it.
      if (attempt === 5) throw error
    }
  }
}

async function makeTemplate({ url }: Cluster, client: pg.Client): Promise<string> {
  const name = `template_${fingerprint()}`
  await client.query("SELECT pg_advisory_lock(hashtext('opcit template'))")
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    await client.query('DROP DATABASE IF EXISTS unfinished WITH (FORCE)')
    await client.query('CREATE DATABASE unfinished TEMPLATE template0')
    await migrate(url('unfinished'))
    await installQueue(url('unfinished'))
    await client.query(`ALTER DATABASE unfinished RENAME TO "${name}"`)
    return name
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext('opcit template'))")
  }
}

function fingerprint(): string {
  const folder = join(root, 'prisma/migrations')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.sql')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  for (const file of ['prisma/queue.ts', 'node_modules/pg-boss/package.json']) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function dropAll(client: pg.Client, beginning: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [beginning],
  )
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
}

async function leave(cluster: Cluster, client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  const isLast = rows[0]?.others === 0
  // What runs that were killed left behind.
  if (isLast) await dropAll(client, 'test_')
  await client.end()
  if (isLast) await cluster.stop()
}
