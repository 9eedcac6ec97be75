import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { maySeeBriefings, visibleTo } from '../policy'

type NewRemark = { submissionId: string; block: number; passage: string; words: string }

/** Leaves words on a passage of a submission, for its writers. */
export function remarkOn(
  actor: Actor,
  { submissionId, ...remark }: NewRemark,
): Promise<{ remarkId: string }> {
  return transaction(async (tx) => {
    const submission = await tx.submission.findFirst({
      where: { id: submissionId, briefing: visibleTo(actor) },
    })
    if (!submission) throw new Refusal('not-found', 'That submission is gone.')
    const { deskId, membershipId: authorId } = actor
    const { id } = await tx.remark.create({ data: { ...remark, deskId, submissionId, authorId } })
    await record(tx, actor, {
      event: 'briefing.remarked',
      briefingId: submission.briefingId,
      submissionId,
      remarkId: id,
    })
    return { remarkId: id }
  })
}

export function settleRemark(actor: Actor, { remarkId }: { remarkId: string }): Promise<void> {
  return transaction(async (tx) => {
    const where = { id: remarkId, settledAt: null, submission: { briefing: visibleTo(actor) } }
    const remark = maySeeBriefings(actor)
      ? await tx.remark.findFirst({ where, include: { submission: true } })
      : null
    if (!remark) throw new Refusal('not-found', 'That remark is settled or gone.')
    await tx.remark.update({ where: { id: remarkId }, data: { settledAt: new Date() } })
    const { briefingId, id: submissionId } = remark.submission
    await record(tx, actor, { event: 'briefing.remark-settled', briefingId, submissionId, remarkId })
  })
}
