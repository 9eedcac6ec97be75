import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'

/** Says that somebody has looked at how an op-ed's words differ from those captured again: nobody is told of it any more. */
export function seeDifference(actor: Actor, { recaptureId }: { recaptureId: string }): Promise<void> {
  return transaction(async (tx) => {
    const { deskId } = actor
    const recapture = await tx.recapture.findFirst({
      where: { id: recaptureId, deskId, opEd: visibleTo(actor) },
      select: { opEdId: true },
    })
    if (!recapture) throw new Refusal('not-found', 'That capture is gone.')
    const seen = await tx.event.findFirst({
      where: {
        chain: `desk:${deskId}`,
        name: 'op-ed.difference-seen',
        detail: { path: ['recaptureId'], equals: recaptureId },
      },
      select: { seq: true },
    })
    if (seen) return
    await record(tx, actor, { event: 'op-ed.difference-seen', opEdId: recapture.opEdId, recaptureId })
  })
}
