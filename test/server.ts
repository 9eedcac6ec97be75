import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages, generateClient } from '../bin/build.ts'
import { serve } from '../bin/serve.ts'
import { keepWorker } from '../bin/worker.ts'
import { openTestDatabases } from './database.ts'
import { addressFile, port } from './journeys.ts'

// The program as it is in production, on a database of its own: what Playwright starts and stops.
const root = join(import.meta.dirname, '..')
const name = `journeys_${port}`

process.chdir(root)
const databases = await openTestDatabases()
process.env.DATABASE_URL = await databases.create(name)
writeFileSync(addressFile, process.env.DATABASE_URL)
keepTsconfig()

await generateClient()
await buildPages()
const worker = keepWorker()
const server = await serve({ host: '127.0.0.1', port })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())

async function stop(): Promise<void> {
  await server.stop()
  await worker.stop()
  await databases.drop(name)
  await databases.close()
  process.exit(0)
}

/** Next writes into the tsconfig of what it builds; the tests' build writes into one that nobody keeps. */
function keepTsconfig(): void {
  mkdirSync(join(root, '.test'), { recursive: true })
  writeFileSync(join(root, '.test/tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json' }))
}
