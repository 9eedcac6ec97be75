import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'

/** Told what a channel carries; with null when anything may have been missed, so look again. */
export type Listener = (payload: string | null) => void

const AGAIN_MS = 1000

type Line = {
  channel: string
  listeners: Set<Listener>
  client: pg.Client | null
  again: NodeJS.Timeout | null
}

// One line for each channel and process, however often its bundles are loaded.
const kept = globalThis as typeof globalThis & { opcitLines?: Map<string, Line> }
kept.opcitLines ??= new Map()
const lines = kept.opcitLines

/** Listens to a channel over one connection, which mends itself; answers with how to stop. */
export function listenTo(channel: string, listener: Listener): () => void {
  const line = lines.get(channel) ?? { channel, listeners: new Set(), client: null, again: null }
  lines.set(channel, line)
  line.listeners.add(listener)
  if (!line.client && !line.again) connect(line)
  return () => {
    line.listeners.delete(listener)
    if (line.listeners.size === 0) hangUp(line)
  }
}

function connect(line: Line): void {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  line.client = client
  client.on('notification', ({ payload }) => tell(line, payload ?? null))
  client.once('error', () => lost(line, client))
  client.once('end', () => lost(line, client))
  client
    .connect()
    .then(() => client.query(`LISTEN ${line.channel}`))
    .then(() => tell(line, null))
    .catch(() => lost(line, client))
}

function lost(line: Line, client: pg.Client): void {
  if (line.client !== client) return
  line.client = null
  client.on('error', () => {})
  client.end().catch(() => {})
  if (line.listeners.size === 0) return
  line.again = setTimeout(() => {
    line.again = null
    if (line.listeners.size > 0) connect(line)
  }, AGAIN_MS)
}

function hangUp(line: Line): void {
  const { client, again } = line
  if (again) clearTimeout(again)
  line.again = null
  line.client = null
  client?.on('error', () => {})
  client?.end().catch(() => {})
}

/** One listener that fails keeps the others from nothing. */
function tell(line: Line, payload: string | null): void {
  for (const listener of line.listeners) {
    try {
      listener(payload)
    } catch (error) {
      console.error(error)
    }
  }
}
