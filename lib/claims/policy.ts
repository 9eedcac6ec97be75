import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

/** A desk sees its own claims; a reader sees none. */
export function visibleTo(actor: Actor): Prisma.ClaimWhereInput {
  return { deskId: actor.deskId, ...(actor.role === 'reader' && { id: { in: [] } }) }
}

/** To grade, to find and to reword. */
export function mayAssess(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'editor')
}

/** Why a credibility cannot be given now; null where it can. */
export function hindranceTo(grade: number | null): string | null {
  return grade === 1 ? '1 needs two independent origins, which Opcit does not count yet.' : null
}
