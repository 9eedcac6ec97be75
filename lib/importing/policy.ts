import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'

type Asking = Pick<Actor, 'deskId' | 'role'>

/** A desk sees its own imports; a reader sees none. */
export function visibleTo({ deskId, role }: Asking): Prisma.ImportWhereInput {
  return role === 'reader' ? { deskId, id: { in: [] } } : { deskId }
}

export function mayImport(actor: Asking): boolean {
  return atLeast(actor, 'analyst')
}
