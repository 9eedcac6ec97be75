import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'

const root = join(import.meta.dirname, '../..')

export type Survived = { kills: { line: number }[]; exact: boolean; found: Record<string, number | boolean> }

/** The real command line, killed at seeded moments under way, and at last let run to its end. */
export async function killAndResume(
  database: string,
  { file, count, kills }: { file: string; count: number; kills: number },
): Promise<Survived> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    const moments = Array.from({ length: kills }, (_, place) =>
      Math.floor(((place + chance(place)) / kills) * count),
    )
    const killed: { line: number }[] = []
    for (const moment of moments) {
      if (await killAt(moment)) killed.push({ line: await linesDone() })
    }
    const code = await run().ended
    const { rows } = await client.query(`
      SELECT (SELECT count(*)::int FROM "Import") AS imports, (SELECT count(*)::int FROM "Capture") AS captures,
             (SELECT count(DISTINCT sha256)::int FROM "Capture") AS distinct,
             (SELECT count(*)::int FROM "Fingerprint") AS fingerprints,
             (SELECT count(*)::int FROM "Job" WHERE state = 'done' AND done = ${count}) AS "jobs done"`)
    const found = { ...rows[0], 'exit code': code }
    const each = [found.imports, found.captures, found.distinct, found.fingerprints]
    return {
      kills: killed,
      found,
      exact: each.every((number) => number === count) && found['jobs done'] === 1 && code === 0,
    }
  } finally {
    await client.end()
  }

  /** False where it had ended before the moment came. */
  async function killAt(moment: number): Promise<boolean> {
    const { child, ended } = run()
    let isOver = false
    ended.then(() => {
      isOver = true
    })
    while (!isOver && (await linesDone()) < moment) await client.query('SELECT pg_sleep(0.02)')
    if (isOver) return false
    child.kill('SIGKILL')
    await ended
    return true
  }

  async function linesDone(): Promise<number> {
    const { rows } = await client.query('SELECT COALESCE(max(done), 0)::int AS done FROM "Job"')
    return rows[0].done
  }

  function run() {
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import=tsx', 'bin/import.ts', '--as', 'bench@desk.example', file],
      { cwd: root, env: { ...process.env, DATABASE_URL: database }, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    return { child, ended: once(child, 'close').then(([code]) => code as number | null) }
  }
}

/** A number between 0 and 1, the same for the same place. */
function chance(place: number): number {
  const mixed = Math.imul(place + 1, 0x9e3779b9) >>> 0
  return mixed / 4_294_967_296
}
