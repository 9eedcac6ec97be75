import pg from 'pg'
import { expect } from 'vitest'

/** Holds a lock from a connection of its own, and tells when somebody waits for it. */
export async function holdLock(query: string, values: unknown[]) {
  const holder = await connected()
  const watcher = await connected()
  await holder.query('BEGIN')
  await holder.query(query, values)
  const { rows } = await holder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const blocked = new Set<number>()

  async function waiting(): Promise<number[]> {
    const { rows: found } = await watcher.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))',
      [rows[0]?.pid],
    )
    return found.map(({ pid }) => pid)
  }

  async function stillThere(): Promise<number> {
    const { rowCount } = await watcher.query('SELECT 1 FROM pg_stat_activity WHERE pid = ANY ($1)', [
      [...blocked],
    ])
    return rowCount ?? 0
  }

  return {
    async isWaitedFor() {
      await expect.poll(waiting, { timeout: 40_000 }).not.toEqual([])
      for (const pid of await waiting()) blocked.add(pid)
    },
    async release() {
      await holder.query('ROLLBACK')
      await holder.end()
    },
    /** Those who waited have gone, and what they had begun with them. */
    async isWaitedForByNobody() {
      await expect.poll(stillThere, { timeout: 40_000 }).toBe(0)
      await watcher.end()
    },
  }
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: String(process.env.DATABASE_URL) })
  await client.connect()
  return client
}
