import { PgBoss } from 'pg-boss'
import { MINUTE, SCHEMA, WORK } from './queue-names.ts'

/** A worker that says nothing for so long is taken for dead, and its jobs are given to another. */
const HEARTBEAT_SECONDS = 10
const DAY = 24 * 60 * 60

const work = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 12 * 60 * 60,
  retentionSeconds: 90 * DAY,
  deleteAfterSeconds: 15 * 60,
  // How often to try is decided by the job itself; the queue only never forgets one.
  retryLimit: 10_000,
  retryDelay: 1,
  notify: true,
}

const minute = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 10 * 60,
  retentionSeconds: 60,
  deleteAfterSeconds: 15 * 60,
  retryLimit: 0,
}

/** Brings the queue's own tables up to the version of its package. Two at once wait for each other. */
export async function installQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    registerInstance: false,
    max: 1,
  })
  boss.on('error', () => {})
  await boss.start()
  try {
    for (const [name, options] of [
      [WORK, work],
      [MINUTE, minute],
    ] as const) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
    await boss.schedule(MINUTE, '* * * * *')
  } finally {
    await boss.stop({ graceful: false })
  }
}
