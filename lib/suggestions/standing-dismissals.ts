import type { Prisma } from '@/prisma/generated/client'

/** The latest row of each key; it alone stands. */
export const latestOfEach = {
  distinct: ['key'],
  orderBy: [{ key: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
  select: { key: true, dismissed: true },
} satisfies Prisma.OpEd$dismissalsArgs

/** The keys that are put away, of the latest rows of each. */
export function putAway(latest: readonly { key: string; dismissed: boolean }[]): string[] {
  return latest.filter(({ dismissed }) => dismissed).map(({ key }) => key)
}
