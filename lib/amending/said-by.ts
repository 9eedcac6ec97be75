import 'server-only'
import type { TakenUp } from '@/lib/annotations/take-up'
import type { Said } from '@/lib/annotations/write-revision'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

/** What an annotation says at its latest revision. */
export async function saidBy(
  tx: Tx,
  { deskId }: Actor,
  { id: annotationId, revision: number }: TakenUp,
): Promise<Said> {
  const { attribution, ...said } = await tx.annotationRevision.findUniqueOrThrow({
    where: { deskId_annotationId_number: { deskId, annotationId, number } },
    select: {
      ...{
        claimId: true,
        stance: true,
        wording: true,
        basis: true,
        sourceId: true,
        note: true,
        marking: true,
      },
      attribution: { select: { sourceId: true }, orderBy: { position: 'asc' } },
    },
  })
  return { ...said, chain: attribution.map(({ sourceId }) => sourceId) }
}
