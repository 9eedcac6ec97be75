import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { db } from '@/lib/db'
import { FetchRefused } from '../fetch-refused'

/** Longer than a question may take: whoever holds a turn longer than this is gone. */
const TURN_MS = 75_000
const PATIENCE_MS = 60_000
const LOOKS_EVERY_MS = 250
const LEAST_SECONDS = 5
/** A host that asks for more is asked again all the same: a slip of its operators is not to stop a day's work. */
const LONGEST_REST_SECONDS = 60 * 60

export type Turn = {
  /** Lets the next one ask, once the host has had its rest. */
  end: (restMs: number) => Promise<void>
}

/**
 * The right to ask a host something, held by one worker at a time wherever it runs.
 * Waits for it a while; when that is not enough it is to be asked for again later.
 */
export async function takeTurn(
  host: string,
  { signal, patienceMs = PATIENCE_MS }: { signal?: AbortSignal | undefined; patienceMs?: number },
): Promise<Turn> {
  const givesUpAt = Date.now() + patienceMs
  for (;;) {
    signal?.throwIfAborted()
    const until = await claim(host)
    if (until) return { end: (restMs) => end(host, until, restMs) }

    const waitMs = await msUntilFree(host)
    if (waitMs > TURN_MS || Date.now() + Math.min(waitMs, LOOKS_EVERY_MS) > givesUpAt)
      throw busy(host, waitMs)
    await setTimeout(Math.min(waitMs, LOOKS_EVERY_MS) + Math.random() * 50, undefined, {
      ...(signal && { signal }),
    })
  }
}

/** Nobody asks the host anything for so long. */
export async function leaveAlone(host: string, asked: number): Promise<void> {
  const seconds = Math.min(asked, LONGEST_REST_SECONDS)
  await db.$executeRaw`
    INSERT INTO "HostVisit" (host, "nextAt") VALUES (${host}, clock_timestamp() + make_interval(secs => ${seconds}))
    ON CONFLICT (host) DO UPDATE SET "nextAt" = greatest("HostVisit"."nextAt", EXCLUDED."nextAt")`
}

async function claim(host: string): Promise<Date | null> {
  const [claimed] = await db.$queryRaw<{ nextAt: Date }[]>`
    INSERT INTO "HostVisit" (host, "nextAt") VALUES (${host}, clock_timestamp() + make_interval(secs => ${TURN_MS / 1000}))
    ON CONFLICT (host) DO UPDATE SET "nextAt" = EXCLUDED."nextAt" WHERE "HostVisit"."nextAt" <= clock_timestamp()
    RETURNING "nextAt"`
  return claimed?.nextAt ?? null
}

async function msUntilFree(host: string): Promise<number> {
  const [visit] = await db.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM "nextAt" - clock_timestamp()) * 1000)::float8 AS ms FROM "HostVisit" WHERE host = ${host}`
  return Math.max(visit?.ms ?? 0, 0)
}

/** Only one's own turn is ended: one that ran out may be somebody else's by now. */
async function end(host: string, until: Date, restMs: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "HostVisit" SET "nextAt" = clock_timestamp() + make_interval(secs => ${restMs / 1000})
     WHERE host = ${host} AND "nextAt" = ${until}`
}

function busy(host: string, waitMs: number): FetchRefused {
  const until = new Date(Date.now() + waitMs).toISOString().slice(11, 16)
  const words =
    waitMs > TURN_MS
      ? `${host} has asked to be left alone until ${until} UTC. It is asked again then.`
      : `${host} is being asked for other pages, one at a time. This one takes its turn.`
  const afterSeconds = Math.max(Math.ceil(waitMs / 1000), LEAST_SECONDS)
  return new FetchRefused('busy', words, { mayPass: true, afterSeconds })
}
