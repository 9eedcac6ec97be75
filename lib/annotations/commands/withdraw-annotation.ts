import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { sayAgain } from '../say-again'
import type { WithdrawInput } from '../schema'
import { sentBefore, type Written } from '../sent-before'
import { takeUp } from '../take-up'

/** Takes an annotation back. It keeps its words and its history, and can be restored. */
export function withdrawAnnotation(actor: Actor, seen: WithdrawInput): Promise<Written> {
  return transaction(async (tx) => {
    const before = await sentBefore(tx, actor, seen.sendKey)
    if (before) return before
    const { annotationId, revision, sendKey } = seen
    const taken = await takeUp(tx, actor, seen)
    const latest = await tx.annotation.findUniqueOrThrow({
      where: { id: annotationId },
      select: { state: true },
    })
    if (latest.state === 'withdrawn') throw new Refusal('conflict', 'That annotation is withdrawn already.')

    const written = await sayAgain(tx, actor, taken, { again: revision, withdrawn: true, sendKey })
    const { revisionId } = written
    await record(tx, actor, { event: 'annotation.withdrawn', annotationId, revisionId, opEdId: taken.opEdId })
    return written
  })
}
