import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runQuietly } from './child.ts'
import { openDatabase } from './database.ts'
import { Misasked, type Options, readOptions, usage } from './import/options.ts'
import { findSources, type Source } from './import/sources.ts'
import { jsonTeller, lineOf, plainTeller } from './import/told.ts'
import { complain, Trouble } from './trouble.mjs'

const folder = resolve(import.meta.dirname, '..', process.env.OPCIT_DATA ?? '.data')
const stop = new AbortController()

// Told once, it ends what is under way and says how to go on; told twice, it ends at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
// Whoever read the report has gone.
process.stdout.on('error', () => stop.abort())

try {
  process.exitCode = (await run(readOptions(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  complain(error instanceof Error && 'reason' in error ? new Trouble(error.message) : error)
  process.exitCode = error instanceof Misasked ? 2 : 1
}

async function run(options: Options): Promise<boolean> {
  if (options.help) {
    console.log(usage)
    return true
  }
  await prepare()
  const { sources, tidyUp } = await findSources(options.sources)
  try {
    return options.dryRun ? await rehearse(sources, options) : await importAll(sources, options)
  } finally {
    await tidyUp()
  }
}

/** Where nothing was started here yet. */
async function prepare(): Promise<void> {
  const root = join(import.meta.dirname, '..')
  if (existsSync(join(root, 'prisma/generated'))) return
  process.chdir(root)
  await runQuietly('Making the database client', ['node_modules/prisma/build/index.js', 'generate'])
}

async function rehearse(sources: Source[], { json }: Options): Promise<boolean> {
  // Never asked: but what fetches a page is told of a database where there is one.
  process.env.DATABASE_URL ??= 'postgresql://127.0.0.1/none'
  const { readOnly, showReading } = await import('./import/dry-run.ts')
  const teller = json ? jsonTeller() : plainTeller(showReading)
  const stopped = await readOnly(sources, { signal: stop.signal, teller })
  return teller.end({ dryRun: true, stopped })
}

async function importAll(sources: Source[], { desk, as, again, json }: Options): Promise<boolean> {
  if (!process.env.DATABASE_URL && !existsSync(join(folder, 'secrets.json'))) {
    throw new Misasked('There is no desk here yet. Run npm start first.')
  }
  const { url, adopted, stop: stopDatabase } = await openDatabase(folder)
  process.env.DATABASE_URL = url
  const { db } = await import('@/lib/db')
  try {
    const { findActor } = await import('./import/desk.ts')
    const { bringIn } = await import('./import/bring-in.ts')
    const actor = await findActor(desk, as)
    const teller = json ? jsonTeller() : plainTeller(lineOf)
    const stopped = await bringIn(actor, sources, { again, signal: stop.signal, teller })
    return teller.end({ desk: actor.deskSlug, as: actor.name, stopped })
  } finally {
    await db.$disconnect()
    if (!adopted) await stopDatabase()
  }
}
