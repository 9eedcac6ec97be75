import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

export function mayBeTold(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

/** Everybody sees their own and nobody else's; a reader, for whom no op-ed exists, is told of none. */
export function visibleTo(actor: Actor) {
  return {
    deskId: actor.deskId,
    forId: actor.membershipId,
    ...(mayBeTold(actor) ? {} : { id: { in: [] } }),
  } satisfies Prisma.NotificationWhereInput
}
