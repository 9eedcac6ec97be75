import type { Ruling } from '@/prisma/generated/enums'
import type { QueuedAnnotation } from './queries'

/** What was decided in this sitting; it keeps its place in the queue, so that nothing moves under the hand. */
export type GivenVerdict = { annotation: QueuedAnnotation; ruling: Ruling; at: Date }

export type QueueEntry = QueuedAnnotation & { given: GivenVerdict | null }

export type QueueGroup = { opEd: QueuedAnnotation['opEd']; entries: QueueEntry[] }

/** By op-ed, the one that has waited longest first; what was decided but has come back waits again. */
export function groupQueue(queue: QueuedAnnotation[], given: GivenVerdict[]): QueueGroup[] {
  const since = new Map(queue.map(({ id, waitingFrom }) => [id, waitingFrom]))
  const decided = new Map(
    given
      .filter(({ annotation }) => !isLater(since.get(annotation.id), annotation.waitingFrom))
      .map((one) => [one.annotation.id, one]),
  )
  const entries: QueueEntry[] = [
    ...queue.filter(({ id }) => !decided.has(id)).map((annotation) => ({ ...annotation, given: null })),
    ...[...decided.values()].map((one) => ({ ...one.annotation, given: one })),
  ]
  const groups = Map.groupBy(entries.sort(byWaiting), ({ opEd }) => opEd.id)
  return [...groups.values()].flatMap((own) => (own[0] ? [{ opEd: own[0].opEd, entries: own }] : []))
}

/** The annotation to turn to after one: the next that waits, or the first that was left behind. */
export function nextWaiting(groups: QueueGroup[], id: string): QueueEntry | null {
  const entries = groups.flatMap((group) => group.entries)
  const at = entries.findIndex((entry) => entry.id === id)
  const round = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
  return round.find((entry) => entry.given === null) ?? null
}

/** One step along the queue, decided ones passed over on neither way. */
export function stepFrom(groups: QueueGroup[], id: string | null, step: 1 | -1): QueueEntry | null {
  const entries = groups.flatMap((group) => group.entries)
  const at = entries.findIndex((entry) => entry.id === id)
  return entries[at < 0 ? 0 : at + step] ?? null
}

function byWaiting(a: QueueEntry, b: QueueEntry): number {
  return a.waitingFrom.getTime() - b.waitingFrom.getTime() || (a.id < b.id ? -1 : 1)
}

/** It waits anew, and not just still, in a queue read before the verdict. */
function isLater(waitingFrom: Date | undefined, before: Date): boolean {
  return waitingFrom !== undefined && waitingFrom > before
}
