import type { JobRow } from '@/lib/jobs/queries'

type Standing = Pick<JobRow, 'state' | 'done' | 'total' | 'note'>

/** What it is doing, or how it went. */
export function standingWords({ state, done, total, note }: Standing): string {
  if (note) return note
  switch (state) {
    case 'waiting':
      return 'Waits its turn.'
    case 'running':
      return total ? `${done} of ${total} done.` : 'At work.'
    case 'done':
      return 'Done.'
    case 'failed':
      return 'It failed.'
    case 'cancelled':
      return 'Cancelled.'
  }
}

/** How far it is, from 0 to 1; null where that cannot be counted. */
export function shareDone({ state, done, total }: Standing): number | null {
  if (state === 'done') return 1
  if (!total) return null
  return Math.min(1, done / total)
}

export function triesWords(attempts: number): string {
  return attempts === 1 ? 'tried once' : `tried ${attempts} times`
}
