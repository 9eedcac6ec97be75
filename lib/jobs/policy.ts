import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

type Asking = Pick<Actor, 'deskId' | 'role'>

/** A desk sees its own work; a reader sees none. */
export function visibleTo({ deskId, role }: Asking): Prisma.JobWhereInput {
  return role === 'reader' ? { deskId, id: { in: [] } } : { deskId }
}

/** Ask for work, and stop, retry or dismiss the desk's. */
export function mayWork(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}
