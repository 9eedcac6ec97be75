import 'server-only'
import { type Job, PgBoss } from 'pg-boss'
import type { Actor } from '@/lib/auth/actor'
import { env } from '@/lib/env'
import { MINUTE, SCHEMA, WORK } from '@/prisma/queue-names'
import {
  type Attempt,
  failJob,
  finishJob,
  proven,
  putBack,
  reportProgress,
  Superseded,
  stepOf,
  supersededAmong,
  takeJob,
} from './commands/attempt'
import { resendLost } from './commands/resend-lost'
import { type Message, QUICK } from './commands/send-message'
import { GiveUp } from './failures'
import { listenToWork } from './live'
import { mayWork } from './policy'
import { afterFailure, goneFromDesk, isBug, KILLS_WORKERS } from './tries'
import type { Handlers, Progress, Work } from './work'

type Options = {
  handlers: Handlers
  /** Called once a minute, by one worker of all there are. */
  everyMinute?: (() => Promise<void>)[]
  /** How many jobs at once. */
  atOnce?: number
  /** After how long without a sign of life a worker is taken for dead; only tests are as short as this allows. */
  deadAfterSeconds?: number
  /** How many workers a job may take down with it. */
  crashes?: number
}

type Running = { attempt: Attempt; controller: AbortController }

const GRACE_MS = 8000
const REPORT_EVERY_MS = 500
const STOPPING = 'stopping'

/** Takes jobs from the queue until it is stopped. Any number of workers may run beside each other. */
export async function startWorker(options: Options): Promise<{ stop: () => Promise<void> }> {
  const running = new Map<string, Running>()
  const boss = await openBoss(options)
  for (let number = 0; number < (options.atOnce ?? 3); number++) {
    await openPlace(boss, options, running, { forQuick: number > 0 && number === (options.atOnce ?? 3) - 1 })
  }
  await boss.work(MINUTE, { pollingIntervalSeconds: 5 }, () =>
    runAll([resendLost, ...(options.everyMinute ?? [])]),
  )
  const deaf = listenToWork((deskId) => noticeSuperseded(running, deskId))

  return { stop: () => stop(boss, running, deaf) }
}

/** A place for one job at a time, of which one is kept for what is quick. A full one asks for the next as soon as it is free; an empty one is woken, or asks now and then. */
async function openPlace(
  boss: PgBoss,
  options: Options,
  running: Map<string, Running>,
  { forQuick }: { forQuick: boolean },
): Promise<void> {
  const { deadAfterSeconds } = options
  const place = await boss.work<Message>(
    WORK,
    {
      ...(forQuick && { minPriority: QUICK }),
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: deadAfterSeconds ? 1 : 2,
      heartbeatRefreshSeconds: (deadAfterSeconds ?? 9) / 3,
    },
    async ([delivered]) => {
      if (delivered) await deliver(delivered, options, running)
      boss.notifyWorker(place)
    },
  )
}

async function openBoss({ deadAfterSeconds }: Options): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    schema: SCHEMA,
    migrate: false,
    instanceName: 'worker',
    max: 4,
    superviseIntervalSeconds: deadAfterSeconds ? 1 : 2,
    monitorIntervalSeconds: deadAfterSeconds ? 1 : 2,
    monitorVacuum: false,
    useListenNotify: true,
  })
  boss.on('error', (error) => console.error(error))
  await boss.start({ attempts: 5 })
  if (deadAfterSeconds) {
    const db = boss.getDb()
    await db.executeSql(`UPDATE ${SCHEMA}.queue SET heartbeat_seconds = $1`, [deadAfterSeconds])
    await db.executeSql(`UPDATE ${SCHEMA}.job SET heartbeat_seconds = $1`, [deadAfterSeconds])
  }
  return boss
}

async function deliver(
  { data, retryCount, signal }: Job<Message>,
  options: Options,
  running: Map<string, Running>,
): Promise<void> {
  const taken = await takeJob(data, retryCount)
  if (!taken) return
  const { attempt, actor, askedBy } = taken
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort(new Superseded()))
  running.set(attempt.id, { attempt, controller })
  try {
    const crashed = retryCount > (options.crashes ?? 5)
    if (crashed) throw new GiveUp(KILLS_WORKERS)
    if (!actor || !mayWork(actor)) throw new GiveUp(goneFromDesk(askedBy))
    await handle(attempt, actor, controller, options.handlers)
  } catch (error) {
    await settle(attempt, error, controller.signal)
  } finally {
    running.delete(attempt.id)
  }
}

async function handle(
  attempt: Attempt,
  actor: Actor,
  controller: AbortController,
  handlers: Handlers,
): Promise<void> {
  const handler = handlers[attempt.kind]
  if (!handler) throw new GiveUp('This version of the house does not know how to do that.')
  let finished = false
  const { signal } = controller
  let reported = 0
  const orStop = (error: unknown): never => {
    if (error instanceof Superseded) controller.abort(error)
    throw error
  }
  await handler({
    job: attempt,
    actor,
    signal,
    async report(progress: Progress) {
      signal.throwIfAborted()
      if (Date.now() - reported < REPORT_EVERY_MS) return
      reported = Date.now()
      await reportProgress(attempt, progress).catch(orStop)
    },
    async step(run) {
      signal.throwIfAborted()
      return stepOf(attempt, (tx) => proven(tx, actor, run)).catch(orStop)
    },
    async finish(run) {
      signal.throwIfAborted()
      await finishJob(attempt, (tx) => proven(tx, actor, run)).catch(orStop)
      finished = true
    },
  } satisfies Work)
  if (!finished)
    throw new Error(`The handler of ${attempt.kind} returned before it had finished ${attempt.id}`)
}

async function settle(attempt: Attempt, error: unknown, signal: AbortSignal): Promise<void> {
  if (error instanceof Superseded || signal.reason instanceof Superseded) return
  if (signal.reason === STOPPING && isBug(error)) return putBack(attempt, {})
  if (isBug(error)) console.error(`The job ${attempt.id} (${attempt.kind}, ${attempt.label}) failed.`, error)
  const fate = afterFailure(error, attempt.message.tries)
  if (fate.next === 'fail') await failJob(attempt, fate.sentence)
  else await putBack(attempt, fate)
}

/** One that fails does not keep the others from their turn. */
async function runAll(due: (() => Promise<unknown>)[]): Promise<void> {
  for (const run of due) await run().catch((error) => console.error(error))
}

function noticeSuperseded(running: Map<string, Running>, deskId: string | null): void {
  const mine = [...running.values()].filter(({ attempt }) => deskId === null || attempt.deskId === deskId)
  if (mine.length === 0) return
  supersededAmong(mine.map(({ attempt }) => attempt))
    .then((ids) => {
      for (const { attempt, controller } of mine) {
        if (ids.has(attempt.id)) controller.abort(new Superseded())
      }
    })
    .catch((error) => console.error(error))
}

/** Steps under way are finished; what is left of their jobs goes back to the queue. */
async function stop(boss: PgBoss, running: Map<string, Running>, deaf: () => void): Promise<void> {
  deaf()
  for (const { controller } of running.values()) controller.abort(STOPPING)
  await boss.stop({ graceful: true, timeout: GRACE_MS })
  for (const { attempt } of running.values()) await putBack(attempt, {})
}
