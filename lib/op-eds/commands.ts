import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { OpEdState } from '@/prisma/generated/enums'
import { isStep, mayMove, visibleTo } from './policy'
import type { MoveInput } from './schema'

export type Moved = { state: OpEdState; setAsideFor: string | null; version: number }

/** Takes an op-ed one step along, back, aside or up again. */
export function moveOpEd(actor: Actor, { opEdId, version, to, reason, sendKey }: MoveInput): Promise<Moved> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "OpEd" WHERE "deskId" = ${actor.deskId} AND id = ${opEdId} FOR UPDATE`
    const opEd = await tx.opEd.findFirst({
      where: { AND: [visibleTo(actor), { id: opEdId }] },
      select: { state: true, setAsideFor: true, version: true, sendKey: true },
    })
    if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')
    if (sendKey && opEd.sendKey === sendKey) return standing(opEd)
    if (opEd.version !== version) throw moved(opEd)
    if (!isStep(opEd.state, to))
      throw new Refusal('conflict', `An op-ed that is ${words(opEd.state)} cannot become ${words(to)}.`)
    if (!mayMove(actor, opEd.state, to))
      throw new Refusal('not-allowed', 'Only an editor says that an op-ed is done, or that it is not.')
    if (to === 'set_aside' && reason === '') throw new Refusal('invalid', 'Say why the op-ed is set aside.')

    const next = { state: to, setAsideFor: to === 'set_aside' ? reason : null, version: version + 1 }
    const { count } = await tx.opEd.updateMany({
      where: { id: opEdId, deskId: actor.deskId, version },
      data: { ...next, sendKey: sendKey ?? null },
    })
    if (count === 0) throw moved(opEd)
    await record(tx, actor, { event: 'op-ed.moved', opEdId, from: opEd.state, to, reason })
    return next
  })
}

function standing({ state, setAsideFor, version }: Moved): Moved {
  return { state, setAsideFor, version }
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
