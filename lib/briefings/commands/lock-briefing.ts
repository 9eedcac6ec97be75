import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { visibleTo } from '../policy'

const GONE = 'That briefing is gone.'

/** The briefing with its open submission, if the actor can see it; its row is held until the transaction ends. */
export async function lockBriefing(tx: Tx, actor: Actor, briefingId: string) {
  await tx.$queryRaw`SELECT id FROM "Briefing" WHERE "deskId" = ${actor.deskId} AND id = ${briefingId} FOR UPDATE`
  const briefing = await tx.briefing.findFirst({
    where: { AND: [visibleTo(actor), { id: briefingId }] },
    include: {
      open: { include: { approvals: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } } },
      editions: { orderBy: [{ major: 'desc' }, { minor: 'desc' }], select: { major: true, minor: true } },
      writers: { select: { writerId: true, afterEditions: true } },
    },
  })
  if (!briefing) throw new Refusal('not-found', GONE)

  const { editions, writers } = briefing
  const writerIds = writers
    .filter((writer) => writer.afterEditions === editions.length)
    .map((writer) => writer.writerId)
  return { ...briefing, newest: editions[0] ?? null, writerIds }
}

export type LockedBriefing = Awaited<ReturnType<typeof lockBriefing>>

/** The submission the actor has read, if it is still the one before the approver. */
export function openSubmission(briefing: LockedBriefing, submissionId: string) {
  const { open } = briefing
  if (open?.id !== submissionId) {
    throw new Refusal(
      'conflict',
      'That submission is no longer before an approver: it was recalled, returned or published. Load the page again.',
    )
  }
  return { ...open, decision: open.approvals[0]?.decision ?? null }
}
