import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { mayWrite } from '../policy'
import { lockBriefing, openSubmission } from './lock-briefing'

/** Takes a submission back, approved or not, so that writing can go on. */
export function recallSubmission(
  actor: Actor,
  { briefingId, submissionId }: { briefingId: string; submissionId: string },
): Promise<void> {
  return transaction(async (tx) => {
    const briefing = await lockBriefing(tx, actor, briefingId)
    if (!mayWrite(actor)) throw new Refusal('not-allowed', 'An editor or a chief recalls a submission.')
    const { hash } = openSubmission(briefing, submissionId)
    const { deskId, membershipId: authorId } = actor

    await tx.approval.create({ data: { deskId, submissionId, decision: 'recalled', hash, authorId } })
    await tx.briefing.update({ where: { id: briefingId }, data: { submissionId: null } })
    await record(tx, actor, { event: 'briefing.recalled', briefingId, submissionId })
  })
}
