import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma } from '@/prisma/generated/client'
import { type AnnotationCard, cardOf } from './card'
import { cardRow } from './card-row'
import { visibleTo } from './policy'

/** Reads through whatever it is given, so that a command can show what stands within its own transaction. */
export async function loadCard(
  on: Prisma.TransactionClient,
  actor: Actor,
  annotationId: string,
): Promise<AnnotationCard | null> {
  const where = { AND: [visibleTo(actor), { id: annotationId }] }
  const row = await on.annotation.findFirst({ where, select: cardRow })
  return row && cardOf(actor, row)
}
