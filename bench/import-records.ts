import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from '../bin/postgres/cluster.ts'
import { step } from '../bin/progress.mjs'
import { migrate } from '../prisma/migrate.ts'
import { copyIn, copyOut } from './import-records/copy'
import { inventedOpEds } from './import-records/invented-op-eds'
import { killAndResume, type Survived } from './import-records/killed'
import type { Told } from './import-records/take-in-child'
import { bar, printTable } from './table'

/**
 * Thousands of op-eds as JSON Lines into PostgreSQL, against a bare COPY of the rows they become, in the same run on the same
 * server as it is set up for a desk: what is committed is on the disk. `--count 10000 --rounds 3 --kills 10`.
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    kills: { type: 'string', default: '10' },
  },
})
const count = Number(options.count)
const folder = join(import.meta.dirname, '../.test/bench')
const file = join(folder, `op-eds-${count}.jsonl`)
const most = 4

type Who = { userId: string; slug: string; deskId: string }
type Round = { ours: Told; copy: Map<string, number> }

await mkdir(folder, { recursive: true })
await step(`Inventing ${count} op-eds`, writeOpEds)
const cluster = await step('Starting the database', () => startCluster(folder))
const server = new pg.Client({ connectionString: cluster.url('postgres') })
await server.connect()
try {
  const who = await step('Making a desk', makeBase)
  const bare = await measure(who, 'no')
  const whole = await measure(who, 'yes')
  await fresh('bench_ours')
  const survived = await step(`Killing it ${options.kills} times`, () =>
    killAndResume(cluster.url('bench_ours'), { file, count, kills: Number(options.kills) }),
  )
  const reached = [tell(bare, whole), tellSurvived(survived)]
  process.exitCode = reached.every(Boolean) ? 0 : 1
} finally {
  await drop('bench_base', 'bench_ours', 'bench_copy')
  await server.end()
  if (!cluster.adopted) await cluster.stop()
}

async function writeOpEds(): Promise<void> {
  const stream = createWriteStream(file)
  for (const { paragraphs, ...fields } of inventedOpEds(count)) {
    const line = JSON.stringify({ ...fields, text: paragraphs.join('\n\n') })
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}

async function makeBase(): Promise<Who> {
  await drop('bench_base', 'bench_ours', 'bench_copy')
  await server.query('CREATE DATABASE bench_base')
  await migrate(cluster.url('bench_base'))
  return withClient('bench_base', async (client) => {
    const slug = 'bench'
    const [userId, deskId] = ['bench-user', 'bench-desk']
    await client.query(`INSERT INTO "User" (id, email, name) VALUES ($1, 'bench@desk.example', 'Bench')`, [
      userId,
    ])
    await client.query(`INSERT INTO "Desk" (id, slug, name) VALUES ($1, $2, 'Bench')`, [deskId, slug])
    await client.query(
      `INSERT INTO "Membership" (id, "deskId", "userId", role) VALUES ('bench-member', $1, $2, 'analyst')`,
      [deskId, userId],
    )
    return { userId, slug, deskId }
  })
}

async function measure(who: Who, fingerprints: 'yes' | 'no'): Promise<Round[]> {
  const rounds: Round[] = []
  for (let round = 1; round <= Number(options.rounds); round++) {
    const name = `Round ${round}, ${fingerprints === 'yes' ? 'with' : 'without'} near-duplicates`
    rounds.push(await step(name, () => measureOnce(who, fingerprints)))
  }
  return rounds
}

async function measureOnce(who: Who, fingerprints: 'yes' | 'no'): Promise<Round> {
  await fresh('bench_ours')
  const ours = await takeIn(who, fingerprints)
  if (ours.captured !== count) throw new Error(`${ours.captured} of ${count} were taken in`)
  await fresh('bench_copy')
  const copy = await copyAcross(fingerprints)
  return { ours, copy }
}

function takeIn({ userId, slug }: Who, fingerprints: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(
      join(import.meta.dirname, 'import-records/take-in-child.ts'),
      [userId, slug, file, fingerprints],
      {
        execArgv: ['--conditions=react-server', '--import=tsx'],
        env: { ...process.env, DATABASE_URL: cluster.url('bench_ours') },
      },
    )
    child.once('message', (told) => resolve(told as Told))
    child.once('exit', (code) => reject(new Error(`The import died with ${code}`)))
  })
}

/** The rows that were made, copied into tables with the same indexes, checks and triggers. Milliseconds by table. */
async function copyAcross(fingerprints: 'yes' | 'no'): Promise<Map<string, number>> {
  const tables = ['Capture', 'Import', ...(fingerprints === 'yes' ? ['Fingerprint'] : [])]
  const rows = await withClient('bench_ours', async (client) => {
    const dumped = new Map<string, Buffer>()
    for (const table of ['Job', ...tables])
      dumped.set(table, await copyOut(client, `COPY "${table}" TO STDOUT`))
    return dumped
  })
  return withClient('bench_copy', async (client) => {
    const load = (table: string) =>
      copyIn(client, `COPY "${table}" FROM STDIN`, rows.get(table) ?? Buffer.alloc(0))
    await load('Job')
    const took = new Map<string, number>()
    await client.query('BEGIN')
    for (const table of tables) {
      const began = performance.now()
      await load(table)
      took.set(table, performance.now() - began)
    }
    const began = performance.now()
    await client.query('COMMIT')
    took.set('commit', performance.now() - began)
    return took
  })
}

function tell(bare: Round[], whole: Round[]): boolean {
  const oursBare = median(bare.map(({ ours }) => ours.milliseconds))
  const copyBare = median(bare.map(({ copy }) => sum(copy)))
  const oursWhole = median(whole.map(({ ours }) => ours.milliseconds))
  const copyWhole = median(whole.map(({ copy }) => sum(copy)))
  const row = (name: string, ours: number, copy: number) => [
    name,
    seconds(ours),
    rate(ours),
    seconds(copy),
    rate(copy),
    `${(ours / copy).toFixed(2)}`,
  ]
  printTable(
    `${count} op-eds as JSON Lines (medians of ${options.rounds} rounds)`,
    ['', 'ours', 'rows/s', 'COPY', 'rows/s', 'ratio'],
    [
      row('checked, hashed, kept', oursBare, copyBare),
      row('… and near-duplicates', oursWhole, copyWhole),
      row('near-duplicates alone', oursWhole - oursBare, copyWhole - copyBare),
    ],
  )
  const marks = whole[0]?.ours.memory.map(({ lines }) => lines) ?? []
  const memory = marks.map((_, place) => Math.max(...whole.map(({ ours }) => ours.memory[place]?.mb ?? 0)))
  printTable(
    'Memory of the import (highest of the rounds)',
    ['after lines', 'MB'],
    marks.map((lines, place) => [`${lines}`, (memory[place] ?? 0).toFixed(0)]),
  )
  const ratio = oursBare / copyBare
  return bar(`at most ${most} times a bare COPY of the same rows`, ratio <= most, ratio.toFixed(2))
}

function tellSurvived({ kills, exact, found }: Survived): boolean {
  const lines = kills.map(({ line }) => line).join(', ')
  console.log(`\nKilled (-9) ${kills.length} times, the last batch kept ending at line ${lines}.`)
  return bar('nothing lost and nothing twice', exact, JSON.stringify(found))
}

async function fresh(name: string): Promise<void> {
  await drop(name)
  await server.query(`CREATE DATABASE "${name}" TEMPLATE bench_base`)
  await server.query('CHECKPOINT')
}

async function drop(...names: string[]): Promise<void> {
  for (const name of names) await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
}

async function withClient<T>(name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: cluster.url(name) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function median(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

function sum(took: Map<string, number>): number {
  return [...took.values()].reduce((a, b) => a + b, 0)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function rate(milliseconds: number): string {
  return ((count / milliseconds) * 1000).toFixed(0)
}
