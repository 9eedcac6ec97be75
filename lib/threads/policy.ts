import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'

/** Whoever annotates takes part in threads. A withdrawn annotation keeps its thread: it may be asked why. */
export function mayTakePart(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

/** A comment is changed and taken back by the person who wrote it, and by nobody else. */
export function mayChange(actor: Pick<Actor, 'membershipId'>, { authorId }: { authorId: string }): boolean {
  return authorId === actor.membershipId
}
