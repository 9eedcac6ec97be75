import type { Actor } from '@/lib/auth/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Every signed-in member of a desk reads its editions, readers included. */
export function editionsFor({ deskId }: Pick<Actor, 'deskId'>): Prisma.EditionWhereInput {
  return { deskId }
}
