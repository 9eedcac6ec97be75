import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import type { Prisma } from '@/prisma/generated/client'
import type { OpEdState } from '@/prisma/generated/enums'

/** A desk sees its own op-eds; a reader sees none. */
export function visibleTo(actor: Actor) {
  return {
    deskId: actor.deskId,
    ...(atLeast(actor, 'analyst') ? {} : { id: { in: [] } }),
  } satisfies Prisma.OpEdWhereInput
}

const steps: Record<OpEdState, readonly OpEdState[]> = {
  reading: ['in_review', 'set_aside'],
  in_review: ['done', 'reading', 'set_aside'],
  done: ['in_review', 'reading', 'set_aside'],
  set_aside: ['reading'],
}

/** A step along reading, in review, done; back; aside; or up again. */
export function isStep(from: OpEdState, to: OpEdState): boolean {
  return steps[from].includes(to)
}

/** Reading ends with the desk's word that it is reviewed: an editor says so, or takes it back. */
export function mayMove(actor: Pick<Actor, 'role'>, from: OpEdState, to: OpEdState): boolean {
  return atLeast(actor, from === 'done' || to === 'done' ? 'editor' : 'analyst')
}
