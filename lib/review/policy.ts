import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { AnchorState, AnnotationKind, AnnotationState } from '@/prisma/generated/enums'

/** A note rests nothing and is cited by nobody, so no second person is asked about it. */
export const reviewedKinds = ['claim', 'source'] as const

export function mayReviewAtAll(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'editor')
}

/** Whether somebody wrote in it since it was last accepted, and so may not decide on it. */
export function isOwn(actor: Pick<Actor, 'membershipId'>, { authorIds }: { authorIds: string[] }): boolean {
  return authorIds.includes(actor.membershipId)
}

type Reviewed = {
  kind: AnnotationKind
  state: AnnotationState
  own: boolean
  author: string
  anchor: AnchorState | null
}

/** Why nobody, or not this person, can give a verdict now; null where they can. */
export function hindranceTo(card: Reviewed): { reason: 'not-allowed' | 'conflict'; message: string } | null {
  if (!reviewedKinds.some((kind) => kind === card.kind)) {
    return { reason: 'not-allowed', message: 'A note is not reviewed: nothing rests on one.' }
  }
  if (card.state === 'withdrawn') {
    return { reason: 'conflict', message: `${card.author} has withdrawn it: there is nothing to decide.` }
  }
  if (card.own) {
    return { reason: 'not-allowed', message: 'Yours, or changed by you: another person decides.' }
  }
  if (card.anchor !== 'exact' && card.anchor !== 'moved') {
    return {
      reason: 'conflict',
      message: 'The place of its words is not certain: somebody must confirm it in the reading room first.',
    }
  }
  return null
}
