import 'server-only'
import pg from 'pg'
import { type Db, fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import type { JobKind } from '@/prisma/generated/enums'
import { SCHEMA, WORK } from '@/prisma/queue-names'

/** What the queue carries: which job, after how many attempts on it, and how many of those failed by themselves. */
export type Message = { jobId: string; after: number; tries: number }

/** The priority of what does not keep others waiting. */
export const QUICK = 0
const long = new Set<JobKind>(['read_archive', 'read_records'])

const kept = globalThis as typeof globalThis & { opcitSender?: Promise<PgBoss> }

/** Calls a worker to a job, now or later; within the transaction, so that neither is without the other. */
export async function sendMessage(
  tx: Tx,
  { kind, afterSeconds = 0, ...message }: Message & { kind: JobKind; afterSeconds?: number },
): Promise<void> {
  kept.opcitSender ??= openSender()
  const sender = await kept.opcitSender.catch((error) => {
    delete kept.opcitSender
    throw error
  })
  await sender.send(WORK, message, {
    db: fromPrisma(tx),
    priority: long.has(kind) ? QUICK - 1 : QUICK,
    ...(afterSeconds > 0 && { startAfter: Math.ceil(afterSeconds) }),
  })
}

/** Sends only: what keeps the queue is the workers' part. */
async function openSender(): Promise<PgBoss> {
  const sender = new PgBoss({
    db: connectedBriefly,
    schema: SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    queueCacheIntervalSeconds: 24 * 60 * 60,
    clock: unhurried,
  })
  sender.on('error', (error) => console.error(error))
  return sender.start()
}

/** For the few questions at the start; all that is sent goes through the transactions it belongs to. */
const connectedBriefly: Db = {
  async executeSql(text, values) {
    const client = new pg.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    try {
      return await client.query(text, values)
    } finally {
      await client.end()
    }
  },
}

/** Timers that keep no process alive. */
const unhurried = {
  now: () => Date.now(),
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms).unref(),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
  setInterval: (run: () => void, ms: number) => setInterval(run, ms).unref(),
  clearInterval: (handle: unknown) => clearInterval(handle as NodeJS.Timeout),
}
