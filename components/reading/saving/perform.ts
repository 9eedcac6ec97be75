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

/** Whose errands these are, whoever may have signed in since in another tab. */
export type Sender = { desk: string; membershipId: string }

/**
 * Asks it of the desk. Done again with the same errand, it changes nothing more. One that cannot be read throws at once,
 * a desk that cannot be reached only later.
 */
export function perform(sender: Sender, errand: Errand): Promise<Outcome<Answer>> {
  const { desk, membershipId } = sender
  const { sendKey, opEdId } = errand
  switch (errand.do) {
    case 'annotate': {
      const { draft } = errand
      const input = { opEdId, sendKey, place: draft.place, says: saysOf(draft) }
      return annotateAction(desk, input, membershipId).then(cardIn)
    }
    case 'revise': {
      const { draft, seen } = errand
      const input = { ...seen, sendKey, place: draft.place, says: saysOf(draft) }
      return reviseAnnotationAction(desk, input, membershipId).then(cardIn)
    }
    case 'withdraw':
      return withdrawAnnotationAction(desk, { ...errand.seen, sendKey }, membershipId).then(cardIn)
    case 'restore': {
      const input = { ...errand.seen, sendKey, again: errand.again }
      return restoreAnnotationAction(desk, input, membershipId).then(cardIn)
    }
    case 'dismiss':
    case 'take up': {
      const act = errand.do === 'dismiss' ? dismissSuggestionsAction : restoreSuggestionsAction
      const { keys } = errand
      return act(desk, { opEdId, keys }, membershipId).then((outcome) => answering(outcome, () => ({})))
    }
    case 'move': {
      const { version, to, reason } = errand
      const input = { opEdId, sendKey, version, to, reason }
      return moveOpEdAction(desk, input, membershipId).then((outcome) =>
        answering(outcome, (moved) => ({ moved })),
      )
    }
    default:
      return performInThread(sender, errand)
  }
}

function cardIn(outcome: Outcome<AnnotationCard>): Outcome<Answer> {
  return answering(outcome, (card) => ({ card }))
}

function answering<T>(outcome: Outcome<T>, answer: (value: T) => Answer): Outcome<Answer> {
  return outcome.ok ? { ok: true, value: answer(outcome.value) } : outcome
}
