import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Written } from './sent-before'
import { standAgain } from './stand-again'
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
  },
} as const

type Again = { again: number; withdrawn: boolean; asItStood?: boolean; sendKey?: string | undefined }

/** Writes the next revision in the words of an earlier one, standing where that one stands in the latest text. */
export async function sayAgain(
  tx: Tx,
  actor: Actor,
  { id: annotationId, opEdId, revision }: TakenUp,
  { again, withdrawn, asItStood = false, sendKey }: Again,
): Promise<Written> {
  const earlier = await tx.annotationRevision.findUnique({
    where: { deskId_annotationId_number: { deskId: actor.deskId, annotationId, number: again } },
    select: spoken,
  })
  if (!earlier) throw new Refusal('not-found', 'That revision is gone.')
  const { attribution, anchors, ...words } = earlier
  const [last, ...before] = anchors
  if (!last) throw new Error(`Revision ${again} of annotation ${annotationId} has no anchor`)

  const standing = await standAgain(tx, actor, opEdId, {
    anchors: [last, ...before],
    asItStood: asItStood || withdrawn,
  })
  const number = revision + 1
  const said = { ...words, chain: attribution.map(({ sourceId }) => sourceId) }
  const revisionId = await writeRevision(tx, actor, {
    annotationId,
    number,
    withdrawn,
    sendKey,
    said,
    standing,
  })
  return { annotationId, revisionId, revision: number }
}
