import { join, resolve } from 'node:path'
import { buildPages, generateClient } from './build.ts'
import { runScript, stopScripts } from './child.ts'
import { isNew, migrateDatabase, openDatabase } from './database.ts'
import { type Lock, takeLock } from './lock.ts'
import { onOrphaned } from './own-node.mjs'
import { keepSecrets } from './postgres/secrets.ts'
import { seconds, step } from './progress.mjs'
import { type Place, requireFree, serve } from './serve.ts'
import { complain, Trouble } from './trouble.mjs'
import { keepWorker } from './worker.ts'

const root = join(import.meta.dirname, '..')
const folder = resolve(root, process.env.OPCIT_DATA ?? '.data')
const began = Date.now()
const closing: (() => Promise<void>)[] = []
let lock: Lock | undefined
let closed: Promise<void> | undefined

process.chdir(root)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close(0))
process.on('message', () => close(0))
process.on('disconnect', () => close(0))
process.on('unhandledRejection', (error) => console.error(error))
process.on('uncaughtException', (error) => fail(error))
onOrphaned(() => close(0))

open().catch(fail)

async function open(): Promise<void> {
  lock = await takeLock(folder)
  closing.push(lock.release)
  const place = readPlace()
  await requireFree(place)

  const opening = openDatabase(folder)
  closing.push(() =>
    opening.then(
      ({ stop }) => stop(),
      () => {},
    ),
  )
  const database = await step('Starting the database', () => opening)
  if (database.movedTo)
    console.log(`  The database is kept in ${database.movedTo}: as root, it may not stand here.`)
  await setEnvironment(database.url)
  await prepare(database.url)

  closing.push(keepWorker().stop)
  const server = await step('Opening the house', () => serve(place))
  closing.push(server.stop)
  await lock.announce(addressOf(place))
  greet(place)
}

async function prepare(databaseUrl: string): Promise<void> {
  const applied = await migrateDatabase(databaseUrl)
  if (applied.length > 0) console.log(`✓ Brought the database up to ${applied.at(-1)}`)
  await generateClient()
  await buildPages()
  if (await isNew(databaseUrl)) await step('Making the first admin and the sample desk', firstRun)
}

async function firstRun(): Promise<void> {
  const { code } = await runScript(
    ['--conditions=react-server', '--no-deprecation', '--import=tsx', 'bin/first-run.ts'],
    'inherit',
  )
  if (code !== 0) throw new Trouble('The first admin and the sample desk could not be made (see above).')
}

async function setEnvironment(databaseUrl: string): Promise<void> {
  const { signInSecret } = await keepSecrets(folder)
  process.env.DATABASE_URL = databaseUrl
  process.env.NEXTAUTH_SECRET ??= signInSecret
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
}

function readPlace(): Place {
  const port = Number(process.env.PORT ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536)
    return { host: process.env.HOST ?? '127.0.0.1', port }
  throw new Trouble(`PORT is ${process.env.PORT}, which is not a port. Use a number from 1 to 65535.`)
}

function addressOf({ host, port }: Place): string {
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
}

function greet(place: Place): void {
  console.log(`\nOpcit is open at ${addressOf(place)} (started in ${seconds(began)})`)
  console.log('Sign in with your e-mail and password; npm run opcit -- reset-password EMAIL makes a new one.')
  console.log('Ctrl-C stops it. Nothing is lost.\n')
}

/** Web first, then the worker, the database and the lock; whatever part stands. */
function close(code: number): Promise<void> {
  closed ??= (async () => {
    if (code === 0) console.log('\nStopping.')
    await lock?.leave().catch(complain)
    stopScripts()
    for (const undo of closing.reverse()) await undo().catch(complain)
    process.exit(code)
  })()
  return closed
}

function fail(error: unknown): void {
  if (closed !== undefined) return
  complain(error)
  void close(1)
}
