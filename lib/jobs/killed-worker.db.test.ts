import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { chanceFrom } from '@/test/chance'
import { openScratchDatabase } from '@/test/scratch-database'

await openScratchDatabase('killed')
const { verifyChains } = await import('@/lib/audit/verify')
const { db, transaction } = await import('@/lib/db')
const { buildActor } = await import('@/test/builders')
const { askForWork } = await import('./commands/ask-for-work')

const SEED = 20_261_125
const KILLS = 50
const AT_ONCE = 3
const JOBS = 160
const MOST_PAGES = 5
/** How many signs of life a worker gives before it is killed. */
const LONGEST_LIFE = 36

const root = join(import.meta.dirname, '../..')
const child = join(root, '.test/worker-to-kill.mjs')
const next = chanceFrom(SEED)
const alive = new Set<ChildProcess>()
const killedWhere = new Map<string, number>()
let kills = 0
let woken = 0

beforeAll(async () => {
  bundleWorker()
  const actors = await Promise.all([buildActor(), buildActor(), buildActor()])
  for (let number = 0; number < JOBS; number++) await ask(actors[number % actors.length] as Actor, number)
})

afterAll(() => {
  for (const worker of alive) worker.kill('SIGKILL')
  console.info(`Killed ${kills} workers, ${woken} woke late: ${JSON.stringify([...killedWhere])}`)
})

it('leaves nothing half-done or done twice, killed fifty times under load', {
  timeout: 240_000,
}, async () => {
  for (let number = 0; number < AT_ONCE; number++) live()
  await vi.waitFor(async () => expect(await unfinished()).toBe(0), { timeout: 180_000, interval: 200 })
  expect(kills).toBe(KILLS)

  const jobs = await db.job.findMany({ select: { label: true, input: true, state: true, done: true } })
  const wanted = jobs.flatMap(({ label, input }) => {
    const { pages } = input as { pages: number }
    return Array.from({ length: pages + 1 }, (_, page) => `${label}/${page}`)
  })
  const kept = await db.capture.findMany({ select: { fileName: true } })
  expect(kept.map(({ fileName }) => fileName).sort()).toEqual(wanted.sort())
  expect(jobs.every(({ state }) => state === 'done')).toBe(true)
  expect(jobs.every(({ input, done }) => done === (input as { pages: number }).pages)).toBe(true)
  expect((await verifyChains()).filter(({ broken }) => broken)).toEqual([])
  expect(await db.event.count({ where: { name: 'import.captured' } })).toBe(wanted.length - JOBS)
})

/** A worker that is killed at a moment of its own, and another in its place; those that come after the last kill live on. */
function live(): void {
  const dies = 1 + Math.floor(next() * LONGEST_LIFE)
  const faints = next() < 0.15 ? Math.ceil(dies / 2) : null
  const worker = startChild()
  let signs = 0
  worker.on('message', (where) => {
    signs++
    if (signs === faints) faint(worker)
    if (signs < dies || kills === KILLS || worker.killed) return
    kills++
    killedWhere.set(String(where), (killedWhere.get(String(where)) ?? 0) + 1)
    worker.kill('SIGKILL')
    live()
  })
}

/** Stopped for longer than a worker is waited for, and then on as if nothing had been. */
function faint(worker: ChildProcess): void {
  const { pid } = worker
  if (pid === undefined) return
  process.kill(pid, 'SIGSTOP')
  setTimeout(() => {
    if (!alive.has(worker)) return
    process.kill(pid, 'SIGCONT')
    woken++
  }, 3500)
}

/** As one file: it starts fifty times and more. */
function bundleWorker(): void {
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error']
  execFileSync(
    join(root, 'node_modules/.bin/esbuild'),
    ['test/worker-to-kill.ts', ...options, `--outfile=${child}`],
    {
      cwd: root,
    },
  )
}

function startChild(): ChildProcess {
  const worker = spawn(process.execPath, ['--conditions=react-server', '--no-deprecation', child], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  alive.add(worker)
  once(worker, 'exit').then(() => alive.delete(worker))
  return worker
}

function ask(actor: Actor, number: number): Promise<unknown> {
  const pages = 1 + Math.floor(next() * MOST_PAGES)
  return transaction((tx) =>
    askForWork(tx, actor, { kind: 'read_file', label: `file ${number}`, input: { pages } }),
  )
}

function unfinished(): Promise<number> {
  return db.job.count({ where: { state: { in: ['waiting', 'running'] } } })
}
