import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

/** A desk sees its own watches; a reader sees none. */
export function visibleTo({ deskId, role }: Pick<Actor, 'deskId' | 'role'>): Prisma.WatchWhereInput {
  return role === 'reader' ? { deskId, id: { in: [] } } : { deskId }
}

/** To have a page fetched, now or from time to time. */
export function mayFetch(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}
