import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { TakenUp } from './take-up'
import { writeRevision } from './write-revision'

const spoken = {
  claimId: true,
  stance: true,
  wording: true,
  basis: true,
  sourceId: true,
  note: true,
  marking: true,
  attribution: { select: { sourceId: true }, orderBy: { position: 'asc' } },
  anchors: {
    select: {
      textVersionId: true,
      start: true,
      end: true,
      exact: true,
      prefix: true,
      suffix: true,
      state: true,
    },
    orderBy: { textVersion: { number: 'desc' } },
    take: 1,
  },
} as const

/** Writes the next revision in the words of an earlier one, standing where that one stands. */
export async function sayAgain(
  tx: Tx,
  actor: Actor,
  { id: annotationId, revision }: TakenUp,
  { again, withdrawn }: { again: number; withdrawn: boolean },
): Promise<{ annotationId: string; revisionId: string; revision: number }> {
  const earlier = await tx.annotationRevision.findUnique({
    where: { deskId_annotationId_number: { deskId: actor.deskId, annotationId, number: again } },
    select: spoken,
  })
  if (!earlier) throw new Refusal('not-found', 'That revision is gone.')
  const { attribution, anchors, ...words } = earlier
  const [anchor] = anchors
  if (!anchor) throw new Error(`Revision ${again} of annotation ${annotationId} has no anchor`)

  const { state, ...standing } = anchor
  if (!withdrawn && state !== 'exact' && state !== 'moved') {
    throw new Refusal(
      'conflict',
      'The words that revision stood on are no longer there. Annotate them where they stand now.',
    )
  }
  const number = revision + 1
  const said = { ...words, chain: attribution.map(({ sourceId }) => sourceId) }
  const revisionId = await writeRevision(tx, actor, { annotationId, number, withdrawn, said, standing })
  return { annotationId, revisionId, revision: number }
}
