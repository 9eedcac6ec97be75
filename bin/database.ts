import pg from 'pg'
import { MigrationRefused, migrate } from '../prisma/migrate.ts'
import { installQueue } from '../prisma/queue.ts'
import { type Cluster, startCluster } from './postgres/cluster.ts'
import { Trouble } from './trouble.mjs'

export type Database = Omit<Cluster, 'url'> & { url: string }

const oldestServer = 150_000

/** The user's own server where DATABASE_URL names one, else the PostgreSQL of the data folder. */
export async function openDatabase(folder: string): Promise<Database> {
  const own = process.env.DATABASE_URL
  if (own) {
    await checkServer(own)
    return { url: own, movedTo: undefined, adopted: true, stop: async () => {} }
  }
  const cluster = await startCluster(folder)
  await makeDatabase(cluster.url('postgres'))
  return { ...cluster, url: cluster.url('opcit') }
}

export async function migrateDatabase(url: string): Promise<string[]> {
  try {
    const applied = await migrate(url)
    await installQueue(url)
    return applied
  } catch (error) {
    throw error instanceof MigrationRefused ? new Trouble(error.message) : error
  }
}

/** Whether there is nobody yet, or a sample desk that a start cut short left unfinished. */
export async function isNew(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT NOT EXISTS (SELECT FROM "User") OR EXISTS (
        SELECT FROM "Desk" WHERE "isSample" AND "retiredAt" IS NULL
          AND NOT EXISTS (SELECT FROM "Edition" WHERE "deskId" = "Desk".id)
      ) AS new`,
    )
    return rows[0].new
  })
}

function makeDatabase(url: string): Promise<void> {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'opcit'")
    if (!rowCount) await client.query('CREATE DATABASE opcit')
  })
}

async function checkServer(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version")
    return rows[0].version
  }).catch((error) => {
    throw new Trouble(`The server that DATABASE_URL names cannot be used: ${error.message || error.code}.`)
  })
  if (version < oldestServer)
    throw new Trouble('The server that DATABASE_URL names is older than PostgreSQL 15. Use a newer one.')
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}
