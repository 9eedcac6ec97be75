import pg from 'pg'
import { inject } from 'vitest'

/** A database of a test file's own, for what must not be done beside other tests. Call it before anything imports lib/db. */
export async function openScratchDatabase(name: string): Promise<void> {
  const scratch = `${inject('run')}${name}`
  const address = inject('databaseAddress')
  const client = new pg.Client({ connectionString: address.replace('NAME', 'postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE "${scratch}" TEMPLATE "${inject('template')}"`)
  await client.end()
  process.env.DATABASE_URL = address.replace('NAME', scratch)
}
