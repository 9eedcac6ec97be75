import pg from 'pg'
import { inject } from 'vitest'

/** One database for each worker, made when its first file asks; known to lib/db.ts before a test imports it. */
const name = `${inject('run')}${process.env.VITEST_POOL_ID}`
const address = inject('databaseAddress')

process.env.DATABASE_URL = address.replace('NAME', name)
process.env.NEXTAUTH_SECRET = 'a secret that only tests know, 32+'

const client = new pg.Client({ connectionString: address.replace('NAME', 'postgres') })
await client.connect()
const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
if (!rowCount) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${inject('template')}"`)
await client.end()
