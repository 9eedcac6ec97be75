import { actorAt } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { takeInRecords } from '@/lib/importing/commands/take-in-records'
import { openRecords } from '@/lib/importing/records/open-records'

/** One import in a process of its own, so that its memory is its own. */
export type Told = { milliseconds: number; captured: number; memory: { lines: number; mb: number }[] }

const [userId = '', deskSlug = '', file = '', fingerprints = 'yes'] = process.argv.slice(2)
const actor = await actorAt(userId, deskSlug)
if (!actor) throw new Error('Nobody is there to import')

const began = performance.now()
const memory: Told['memory'] = []
const marks = [1_000, 5_000, 10_000]
const { captured } = await takeInRecords(actor, await openRecords(file), {
  fingerprints: fingerprints === 'yes',
  onProgress(_, done) {
    while (marks[0] !== undefined && done >= marks[0])
      memory.push({ lines: marks.shift() ?? 0, mb: megabytes() })
  },
})
const told: Told = { milliseconds: performance.now() - began, captured, memory }
await db.$disconnect()
process.send?.(told)
process.disconnect?.()

function megabytes(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}
