import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { emptyBriefing } from '../document'
import { maySeeBriefings, mayWrite } from '../policy'
import { noteWriter } from './note-writer'

export function beginBriefing(actor: Actor, { title }: { title: string }): Promise<{ briefingId: string }> {
  return transaction(async (tx) => {
    if (!maySeeBriefings(actor)) throw new Refusal('not-found', 'There is no such page.')
    if (!mayWrite(actor)) throw new Refusal('not-allowed', 'An editor or a chief begins a briefing.')
    const { deskId, membershipId } = actor
    const { marking } = await tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { marking: true } })
    const briefing = await tx.briefing.create({
      data: { deskId, title, marking, document: emptyBriefing(), createdById: membershipId },
    })
    await noteWriter(tx, actor, { briefingId: briefing.id, afterEditions: 0 })
    await record(tx, actor, { event: 'briefing.begun', briefingId: briefing.id })
    return { briefingId: briefing.id }
  })
}
