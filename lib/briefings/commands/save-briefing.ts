import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { BriefingDocument } from '../document'
import type { Marking } from '../marking'
import { shown, stored } from '../marking-names'
import { mayWrite } from '../policy'
import { type LockedBriefing, lockBriefing } from './lock-briefing'
import { noteWriter } from './note-writer'

export type BriefingSave = {
  briefingId: string
  version: number
  title: string
  marking: Marking
  document: BriefingDocument
}

/** A pause this long begins a new editing session, which is one event. */
const SESSION_MS = 15 * 60_000

/** Saves a draft as typed. A save that names an older version is refused with the present one. */
export function saveBriefing(
  actor: Actor,
  { briefingId, version, ...draft }: BriefingSave,
): Promise<{ version: number; savedAt: Date }> {
  return transaction(async (tx) => {
    const briefing = await lockBriefing(tx, actor, briefingId)
    if (!mayWrite(actor)) throw new Refusal('not-allowed', 'An editor or a chief writes briefings.')
    if (briefing.submissionId) {
      throw new Refusal(
        'conflict',
        'The draft was submitted and is read-only now: recall it to go on writing.',
        present(briefing),
      )
    }
    if (briefing.version !== version) {
      throw new Refusal(
        'conflict',
        'Somebody else saved this briefing after you opened it.',
        present(briefing),
      )
    }

    const savedAt = new Date()
    const { title, document } = draft
    await tx.briefing.update({
      where: { id: briefingId },
      data: { title, document, marking: stored[draft.marking], version: version + 1, savedAt },
    })
    const lastAt = await noteWriter(tx, actor, { briefingId, afterEditions: briefing.editions.length })
    if (!lastAt || savedAt.getTime() - lastAt.getTime() > SESSION_MS) {
      await record(tx, actor, { event: 'briefing.saved', briefingId, version: version + 1 })
    }
    return { version: version + 1, savedAt }
  })
}

function present({ version, title, marking, document, savedAt }: LockedBriefing) {
  return { version, title, marking: shown[marking], document, savedAt }
}
