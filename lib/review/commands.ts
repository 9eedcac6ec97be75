import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { type ReviewCard, readCard } from './card'
import { hindranceTo, mayReviewAtAll } from './policy'
import type { VerdictInput } from './schema'

/**
 * A second person's decision on exactly the revision and wording they read. The row of the annotation is locked first,
 * as publishing locks it, so that neither overtakes the other.
 */
export function giveVerdict(
  actor: Actor,
  { annotationId, ruling, reason = '', verdictId = null, ...read }: VerdictInput,
): Promise<{ verdictId: string; opEdId: string }> {
  return transaction(async (tx) => {
    const card = await lockedCard(tx, actor, annotationId)
    refuseUnlessReviewable(actor, card)
    refuseUnlessRead(card, { ...read, verdictId })

    const { revisionId, claimVersion, opEd } = card
    const { id } = await tx.verdict.create({
      data: {
        deskId: actor.deskId,
        annotationId,
        revisionId,
        claimVersion,
        ruling,
        reason,
        reviewerId: actor.membershipId,
      },
    })
    await record(tx, actor, {
      event: 'annotation.reviewed',
      annotationId,
      revisionId,
      opEdId: opEd.id,
      ruling,
      reason,
    })
    return { verdictId: id, opEdId: opEd.id }
  })
}

async function lockedCard(tx: Tx, actor: Actor, annotationId: string): Promise<ReviewCard> {
  await tx.$queryRaw`
    SELECT id FROM "Annotation" WHERE "deskId" = ${actor.deskId} AND id = ${annotationId} FOR UPDATE`
  const card = await readCard(tx, actor, annotationId)
  if (!card) throw new Refusal('not-found', 'That annotation is gone.')
  return card
}

function refuseUnlessReviewable(actor: Actor, card: ReviewCard) {
  if (!mayReviewAtAll(actor))
    throw new Refusal('not-allowed', 'Only an editor or a chief of the desk reviews.')
  const hindrance = hindranceTo(card)
  if (hindrance) throw new Refusal(hindrance.reason, hindrance.message, card)
}

type Read = { revisionId: string; claimVersion: number | null; verdictId: string | null }

function refuseUnlessRead(card: ReviewCard, read: Read) {
  if (read.revisionId !== card.revisionId) {
    throw new Refusal('conflict', `${card.author} changed it: revision ${card.revision} stands now.`, card)
  }
  if (read.claimVersion !== card.claimVersion) {
    throw new Refusal('conflict', 'Its claim was reworded: the new sentence stands now.', card)
  }
  const { last } = card
  if (last?.holds && last.id !== read.verdictId) {
    throw new Refusal(
      'conflict',
      `${last.reviewer} has decided already: ${last.ruling.replace('_', ' ')}.`,
      card,
    )
  }
}
