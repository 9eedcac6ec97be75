import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'

/** Told when a desk's work moves; with null when anything may have been missed, so look again. */
type Listener = (deskId: string | null) => void

const CHANNEL = 'opcit_jobs'
const AGAIN_MS = 1000

type Line = { listeners: Set<Listener>; client: pg.Client | null; again: NodeJS.Timeout | null }

// One line for each process, however often its bundles are loaded.
const kept = globalThis as typeof globalThis & { opcitLine?: Line }
kept.opcitLine ??= { listeners: new Set(), client: null, again: null }
const line: Line = kept.opcitLine

/** Listens to all desks' work over one connection, which mends itself; answers with how to stop. */
export function listenToWork(listener: Listener): () => void {
  line.listeners.add(listener)
  if (!line.client && !line.again) connect()
  return () => {
    line.listeners.delete(listener)
    if (line.listeners.size === 0) hangUp()
  }
}

function connect(): void {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  line.client = client
  client.on('notification', ({ payload }) => tell(payload ?? null))
  client.once('error', () => lost(client))
  client.once('end', () => lost(client))
  client
    .connect()
    .then(() => client.query(`LISTEN ${CHANNEL}`))
    .then(() => tell(null))
    .catch(() => lost(client))
}

function lost(client: pg.Client): void {
  if (line.client !== client) return
  line.client = null
  client.on('error', () => {})
  client.end().catch(() => {})
  if (line.listeners.size === 0) return
  line.again = setTimeout(() => {
    line.again = null
    if (line.listeners.size > 0) connect()
  }, AGAIN_MS)
}

function hangUp(): void {
  const { client, again } = line
  if (again) clearTimeout(again)
  line.again = null
  line.client = null
  client?.on('error', () => {})
  client?.end().catch(() => {})
}

/** One listener that fails keeps the others from nothing. */
function tell(deskId: string | null): void {
  for (const listener of line.listeners) {
    try {
      listener(deskId)
    } catch (error) {
      console.error(error)
    }
  }
}
