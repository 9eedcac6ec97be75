import 'server-only'
import { visibleTo } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ThreadState } from '@/prisma/generated/enums'
import { mayTakePart } from './policy'

export type HeldThread = {
  annotationId: string
  opEdId: string
  authorId: string
  thread: ThreadState | null
}

/** Holds an annotation, and so its thread, which others then write in after this. */
export async function holdThread(tx: Tx, actor: Actor, annotationId: string): Promise<HeldThread> {
  const where = { AND: [visibleTo(actor), { id: annotationId }] }
  const found = await tx.annotation.findFirst({ where, select: { id: true } })
  if (!found || !mayTakePart(actor)) throw new Refusal('not-found', 'That annotation is gone.')

  await tx.$queryRaw`SELECT id FROM "Annotation" WHERE "deskId" = ${actor.deskId} AND id = ${annotationId} FOR UPDATE`
  const held = await tx.annotation.findUniqueOrThrow({
    where: { id: annotationId },
    select: { opEdId: true, authorId: true, thread: true },
  })
  return { annotationId, ...held }
}
