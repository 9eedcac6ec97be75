import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import { visibleTo as opEdsVisibleTo } from '@/lib/op-eds/policy'
import type { Prisma } from '@/prisma/generated/client'

/** Annotations are seen by whoever sees their op-ed. */
export function visibleTo(actor: Actor) {
  return { deskId: actor.deskId, opEd: opEdsVisibleTo(actor) } satisfies Prisma.AnnotationWhereInput
}

export function mayAnnotate(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

/** An analyst changes what they began; an editor anything, and is then one of its authors. */
export function mayRevise(
  actor: Pick<Actor, 'role' | 'membershipId'>,
  { authorId }: { authorId: string },
): boolean {
  return atLeast(actor, 'editor') || (atLeast(actor, 'analyst') && authorId === actor.membershipId)
}
