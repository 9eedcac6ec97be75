import {
  annotateAction,
  restoreAnnotationAction,
  reviseAnnotationAction,
  withdrawAnnotationAction,
} from '@/lib/annotations/actions'
import type { AnnotationCard, RevisionCard } from '@/lib/annotations/card'
import { moveOpEdAction } from '@/lib/op-eds/actions'
import type { Moved } from '@/lib/op-eds/commands'
import type { Outcome } from '@/lib/outcome'
import { dismissSuggestionsAction, restoreSuggestionsAction } from '@/lib/suggestions/actions'
import type { OpEdState } from '@/prisma/generated/enums'
import { type Draft, saysOf } from '../writing/draft'

/** The revision an errand changes: by its number, and while nobody has answered for it, by the errand that writes it. */
export type Seen = { annotationId: string; revision: number; after?: string }

type Named = {
  /** Made here, kept by the desk: sent twice, it is done once. An annotation that is begun takes it as its id. */
  sendKey: string
  opEdId: string
}

export type AnnotateErrand = Named & { do: 'annotate'; draft: Draft }
export type ReviseErrand = Named & { do: 'revise'; seen: Seen; draft: Draft }
export type WithdrawErrand = Named & { do: 'withdraw'; seen: Seen }
/** `says` is what stands again, where it is known here. */
export type RestoreErrand = Named & { do: 'restore'; seen: Seen; again: number; says: RevisionCard | null }
export type MoveErrand = Named & { do: 'move'; version: number; to: OpEdState; reason: string }

/** Puts suggestions away for the desk, or takes them up again. */
export type DismissErrand = Named & { do: 'dismiss' | 'take up'; keys: string[] }

/** Everything the room asks of the desk. Each is kept on this machine until the desk has answered. */
export type Errand =
  | AnnotateErrand
  | ReviseErrand
  | WithdrawErrand
  | RestoreErrand
  | MoveErrand
  | DismissErrand

/** What the desk answers: how that which was changed stands. */
export type Answer = { card?: AnnotationCard; moved?: Moved }

export async function perform(desk: string, errand: Errand): Promise<Outcome<Answer>> {
  const { sendKey, opEdId } = errand
  switch (errand.do) {
    case 'annotate': {
      const { draft } = errand
      return cardIn(await annotateAction(desk, { opEdId, sendKey, place: draft.place, says: saysOf(draft) }))
    }
    case 'revise': {
      const { draft, seen } = errand
      const says = saysOf(draft)
      return cardIn(await reviseAnnotationAction(desk, { ...seen, sendKey, place: draft.place, says }))
    }
    case 'withdraw':
      return cardIn(await withdrawAnnotationAction(desk, { ...errand.seen, sendKey }))
    case 'restore':
      return cardIn(await restoreAnnotationAction(desk, { ...errand.seen, sendKey, again: errand.again }))
    case 'dismiss':
    case 'take up': {
      const act = errand.do === 'dismiss' ? dismissSuggestionsAction : restoreSuggestionsAction
      const outcome = await act(desk, { opEdId, keys: errand.keys })
      return outcome.ok ? { ok: true, value: {} } : outcome
    }
    case 'move': {
      const { version, to, reason } = errand
      const outcome = await moveOpEdAction(desk, { opEdId, sendKey, version, to, reason })
      return outcome.ok ? { ok: true, value: { moved: outcome.value } } : outcome
    }
  }
}

function cardIn(outcome: Outcome<AnnotationCard>): Outcome<Answer> {
  return outcome.ok ? { ok: true, value: { card: outcome.value } } : outcome
}

/** The annotation an errand is about; null where it is about the op-ed itself. */
export function annotationOf(errand: Errand): string | null {
  if (errand.do === 'annotate') return errand.sendKey
  return 'seen' in errand ? errand.seen.annotationId : null
}

/** The number of the revision an errand will have written. */
export function revisionOf(errand: Errand): number {
  return 'seen' in errand ? errand.seen.revision + 1 : 1
}

/** What was typed in it, which must not be lost where it is refused. */
export function draftOf(errand: Errand): Draft | null {
  return 'draft' in errand ? errand.draft : null
}
