import type { BriefingLine } from '@/lib/briefings/queries'

export type Shown = 'all' | 'mine' | 'published'

export const shownOptions = [
  { value: 'all', label: 'All' },
  { value: 'mine', label: 'Mine' },
  { value: 'published', label: 'Published' },
] as const satisfies { value: Shown; label: string }[]

export function readShown(asked: unknown): Shown {
  return shownOptions.find(({ value }) => value === asked)?.value ?? 'all'
}

/** Mine are those written in since their last edition. */
export function shownBriefings(all: BriefingLine[], shown: Shown, membershipId: string): BriefingLine[] {
  if (shown === 'mine') return all.filter(({ writerIds }) => writerIds.includes(membershipId))
  if (shown === 'published') return all.filter(({ edition }) => edition !== null)
  return all
}
