import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { OpEdState } from '@/prisma/generated/enums'
import { isStep, mayMove, visibleTo } from './policy'
import type { MoveInput } from './schema'

/** Takes an op-ed one step along, back, aside or up again. */
export function moveOpEd(
  actor: Actor,
  { opEdId, version, to, reason }: MoveInput,
): Promise<{ state: OpEdState; version: number }> {
  return transaction(async (tx) => {
    const opEd = await tx.opEd.findFirst({
      where: { AND: [visibleTo(actor), { id: opEdId }] },
      select: { state: true, setAsideFor: true, version: true },
    })
    if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')
    if (opEd.version !== version) throw moved(opEd)
    if (!isStep(opEd.state, to))
      throw new Refusal('conflict', `An op-ed that is ${words(opEd.state)} cannot become ${words(to)}.`)
    if (!mayMove(actor, opEd.state, to))
      throw new Refusal('not-allowed', 'Only an editor says that an op-ed is done, or that it is not.')
    if (to === 'set_aside' && reason === '') throw new Refusal('invalid', 'Say why the op-ed is set aside.')

    const { count } = await tx.opEd.updateMany({
      where: { id: opEdId, deskId: actor.deskId, version },
      data: { state: to, setAsideFor: to === 'set_aside' ? reason : null, version: version + 1 },
    })
    if (count === 0) throw moved(opEd)
    await record(tx, actor, { event: 'op-ed.moved', opEdId, from: opEd.state, to, reason })
    return { state: to, version: version + 1 }
  })
}

function moved(current: { state: OpEdState; version: number }): Refusal {
  return new Refusal(
    'conflict',
    `Somebody changed this op-ed meanwhile: it is ${words(current.state)} now.`,
    current,
  )
}

function words(state: OpEdState): string {
  return state.replace('_', ' ')
}
