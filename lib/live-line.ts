import 'server-only'
import pg from 'pg'
import { env } from './env'

const CHANNELS = ['opcit_jobs', 'opcit_notifications', 'opcit_room', 'opcit_presence'] as const

/** What processes tell one another through the database: ids, never words. */
export type Channel = (typeof CHANNELS)[number]

/** Told what was said; with null when anything may have been missed, so look again. */
export type Listener = (said: string | null) => void

const AGAIN_MS = 1000

type Line = {
  listeners: Map<Listener, Channel>
  client: pg.Client | null
  again: NodeJS.Timeout | null
  /** Until the connection listens. */
  ready: Promise<void>
  saying: Promise<void>
}

// One line for each process, however often its bundles are loaded.
const kept = globalThis as typeof globalThis & { opcitLine?: Line }
kept.opcitLine ??= {
  ...{ listeners: new Map(), client: null, again: null },
  ...{ ready: Promise.resolve(), saying: Promise.resolve() },
}
const line: Line = kept.opcitLine

/** Listens over the process's one connection, which mends itself; answers with how to stop. */
export function listenTo(channel: Channel, tell: Listener): () => void {
  const listener: Listener = (said) => tell(said)
  line.listeners.set(listener, channel)
  if (!line.client && !line.again) connect()
  return () => {
    line.listeners.delete(listener)
    if (line.listeners.size === 0) hangUp()
  }
}

/** Says something to whoever listens, in every process. What cannot be said now is not said later. */
export async function say(channel: Channel, words: string): Promise<void> {
  const done = listenTo(channel, () => {})
  line.saying = line.saying.then(() => notify(channel, words))
  await line.saying
  done()
}

/** One after another: a connection takes one question at a time. */
async function notify(channel: Channel, words: string): Promise<void> {
  await line.ready
  await line.client?.query('SELECT pg_notify($1, $2)', [channel, words]).catch(() => {})
}

function connect(): void {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  line.client = client
  client.on('notification', ({ channel, payload }) => tell(payload ?? null, channel))
  client.once('error', () => lost(client))
  client.once('end', () => lost(client))
  line.ready = client
    .connect()
    .then(() => client.query(CHANNELS.map((channel) => `LISTEN ${channel}`).join(';')))
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
function tell(said: string | null, on?: string): void {
  for (const [listener, channel] of line.listeners) {
    if (on !== undefined && channel !== on) continue
    try {
      listener(said)
    } catch (error) {
      console.error(error)
    }
  }
}
