import {
  annotateAction,
  restoreAnnotationAction,
  reviseAnnotationAction,
  withdrawAnnotationAction,
} from '@/lib/annotations/actions'
import type { AnnotationCard } from '@/lib/annotations/card'
import { moveOpEdAction } from '@/lib/op-eds/actions'
import type { Outcome } from '@/lib/outcome'
import { dismissSuggestionsAction, restoreSuggestionsAction } from '@/lib/suggestions/actions'
import { performInThread } from '../threads/perform-in-thread'
import { saysOf } from '../writing/draft'
import type { Answer, Errand } from './errands'

/** Asks it of the desk. Done again with the same errand, it changes nothing more. */
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
    default:
      return performInThread(desk, errand)
  }
}

function cardIn(outcome: Outcome<AnnotationCard>): Outcome<Answer> {
  return outcome.ok ? { ok: true, value: { card: outcome.value } } : outcome
}
