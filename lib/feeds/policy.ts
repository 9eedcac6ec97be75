import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

/** A desk sees its own feeds; a reader sees none. */
export function visibleTo({ deskId, role }: Pick<Actor, 'deskId' | 'role'>): Prisma.FeedWhereInput {
  return role === 'reader' ? { deskId, id: { in: [] } } : { deskId }
}

/** Subscribe to feeds, keep them, and bring in what they carry. */
export function mayKeepFeeds(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

/** Nobody brings it in: not asked for, or the job that was asked for it was cancelled or dismissed. */
export const notTaken = {
  OR: [{ jobId: null }, { job: { state: 'cancelled' } }],
} satisfies Prisma.FeedEntryWhereInput
