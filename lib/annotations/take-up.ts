import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { AnnotationKind } from '@/prisma/generated/enums'
import { loadCard } from './load-card'
import { mayRevise, visibleTo } from './policy'

export type TakenUp = { id: string; opEdId: string; kind: AnnotationKind; revision: number }

/** Holds an annotation for a change, if the actor may make it and saw its latest revision. */
export async function takeUp(
  tx: Tx,
  actor: Actor,
  { annotationId, revision, after }: { annotationId: string; revision: number; after?: string | undefined },
): Promise<TakenUp> {
  const where = { AND: [visibleTo(actor), { id: annotationId }] }
  const found = await tx.annotation.findFirst({ where, select: { id: true, authorId: true } })
  if (!found) throw new Refusal('not-found', 'That annotation is gone.')
  if (!mayRevise(actor, found)) {
    throw new Refusal('not-allowed', 'Only its author or an editor changes an annotation.')
  }

  await tx.$queryRaw`SELECT id FROM "Annotation" WHERE "deskId" = ${actor.deskId} AND id = ${annotationId} FOR UPDATE`
  const held = await tx.annotation.findUniqueOrThrow({
    where: { id: annotationId },
    select: {
      id: true,
      opEdId: true,
      kind: true,
      revision: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { sendKey: true } },
    },
  })
  if (held.revision !== revision || (after && held.revisions[0]?.sendKey !== after)) {
    const current = await loadCard(tx, actor, annotationId)
    throw new Refusal(
      'conflict',
      'Somebody changed this annotation meanwhile. Nothing of yours is lost: compare the two.',
      current,
    )
  }
  return held
}
