import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { mayApprove } from '../policy'
import { type LockedBriefing, lockBriefing, openSubmission } from './lock-briefing'

type Decision = { briefingId: string; submissionId: string; hash: string }

/** Approves exactly the submission that was read. */
export function approveSubmission(actor: Actor, decision: Decision): Promise<void> {
  return transaction(async (tx) => {
    const briefing = await lockBriefing(tx, actor, decision.briefingId)
    refuseOutsider(actor, briefing)
    const { briefingId, submissionId, hash } = decision
    if (openSubmission(briefing, submissionId).decision === 'approved')
      throw new Refusal('conflict', 'It is approved already.')

    await decide(tx, actor, decision, 'approved', '')
    await record(tx, actor, { event: 'briefing.approved', briefingId, submissionId, hash })
  })
}

/** Sends the submission back to its writers with what needs to change. */
export function returnSubmission(
  actor: Actor,
  { reason, ...decision }: Decision & { reason: string },
): Promise<void> {
  return transaction(async (tx) => {
    const briefing = await lockBriefing(tx, actor, decision.briefingId)
    refuseOutsider(actor, briefing)
    const { briefingId, submissionId } = decision
    openSubmission(briefing, submissionId)
    if (!reason.trim()) throw new Refusal('invalid', 'Say what needs to change.')

    await decide(tx, actor, decision, 'needs_changes', reason.trim())
    await tx.briefing.update({ where: { id: briefingId }, data: { submissionId: null } })
    await record(tx, actor, { event: 'briefing.returned', briefingId, submissionId, reason: reason.trim() })
  })
}

function refuseOutsider(actor: Actor, briefing: LockedBriefing) {
  if (actor.role !== 'chief') throw new Refusal('not-allowed', 'A chief of the desk decides on submissions.')
  if (!mayApprove(actor, briefing))
    throw new Refusal('not-allowed', 'You wrote in this briefing: another chief must decide.')
}

function decide(
  tx: Tx,
  actor: Actor,
  { submissionId, hash }: Decision,
  decision: 'approved' | 'needs_changes',
  reason: string,
) {
  const { deskId, membershipId: authorId } = actor
  return tx.approval.create({ data: { deskId, submissionId, decision, reason, hash, authorId } })
}
