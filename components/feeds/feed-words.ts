import type { FeedRow } from '@/lib/feeds/queries'
import { scheduleWords } from '@/lib/feeds/schedule'

/** How it stands with a feed, in a sentence or two. */
export function standingWords({ pausedAt, failures, failure, polledAt, ...feed }: FeedRow): string {
  if (pausedAt) return failure ?? 'Paused: it is not read until somebody resumes it.'
  if (failure) return `${failure} ${timesWords(failures)}`
  if (!polledAt) return 'It is about to be read for the first time.'
  return `Read ${scheduleWords(feed.everyMinutes)}. ${feed.bringsIn ? 'New entries are brought in by themselves.' : 'New entries are listed to choose from.'}`
}

function timesWords(failures: number): string {
  return failures === 1
    ? 'It is tried again.'
    : `It failed ${failures} times in a row and is tried less often.`
}

export function isTroubled({ failure }: Pick<FeedRow, 'failure'>): boolean {
  return failure !== null
}

export function countWords(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}
