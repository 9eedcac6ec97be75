import 'server-only'
import { visibleTo } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { nameable } from '@/lib/notifications/nameable'
import { mayTakePart } from './policy'
import { type Thread, threadOf, threadRow } from './thread'

/** All that was said of an annotation, the oldest first. */
export async function getThread(actor: Actor, annotationId: string): Promise<Thread | null> {
  const where = { AND: [visibleTo(actor), { id: annotationId }] }
  const row = await db.annotation.findFirst({ where, select: threadRow })
  return row && threadOf(actor, row)
}

export type NameablePerson = { membershipId: string; name: string; role: Role; self: boolean }

/** Whom one can name in a thread, by name. */
export async function listNameable(actor: Actor): Promise<NameablePerson[]> {
  if (!mayTakePart(actor)) return []
  const members = await db.membership.findMany({
    where: { deskId: actor.deskId, ...nameable },
    select: { id: true, role: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
  return members.map(({ id, role, user: { name } }) => ({
    ...{ membershipId: id, name, role },
    self: id === actor.membershipId,
  }))
}
