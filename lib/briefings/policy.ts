import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

type Asking = Pick<Actor, 'deskId' | 'membershipId' | 'role'>

/** Drafts are for those who work at the desk; a reader sees editions only. */
export function visibleTo({ deskId, role }: Asking): Prisma.BriefingWhereInput {
  return role === 'reader' ? { deskId, id: { in: [] } } : { deskId }
}

export function maySeeBriefings(actor: Asking): boolean {
  return atLeast(actor, 'analyst')
}

export function mayWrite(actor: Asking): boolean {
  return atLeast(actor, 'editor')
}

/** By a chief who wrote nothing in it since the last edition. */
export function mayApprove(actor: Asking, { writerIds }: { writerIds: string[] }): boolean {
  return atLeast(actor, 'chief') && !writerIds.includes(actor.membershipId)
}

export function mayPublish(actor: Asking): boolean {
  return atLeast(actor, 'chief')
}
