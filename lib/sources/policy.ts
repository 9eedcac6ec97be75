import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

/** A desk sees its own sources; a reader sees none. */
export function visibleTo(actor: Actor): Prisma.SourceWhereInput {
  return { deskId: actor.deskId, ...(actor.role === 'reader' && { id: { in: [] } }) }
}

/** Analysts meet sources while reading: they add them, and the names they go by. */
export function mayAddSource(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

/** To grade, to tie, and to say what a source is. */
export function mayAssess(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'editor')
}
