import 'server-only'
import { sayAgain } from '@/lib/annotations/say-again'
import { standOn } from '@/lib/annotations/stand-on'
import { type TakenUp, takeUp } from '@/lib/annotations/take-up'
import { writeRevision } from '@/lib/annotations/write-revision'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { saidBy } from '../said-by'
import type { PlaceInput, RetireInput, UnsettleInput } from '../schema'

export type Settled = { annotationId: string; revision: number }[]

/** Puts annotations whose words changed or were lost on words of the latest text: a new revision, which asks for review again. */
export function placeAnnotations(
  actor: Actor,
  { opEdId, textVersionId, places }: PlaceInput,
): Promise<Settled> {
  return transaction(async (tx) => {
    const settled = await each(tx, actor, opEdId, places, async (taken, { span, exact }) => {
      const standing = await standOn(tx, actor, opEdId, { textVersionId, span, exact })
      const said = await saidBy(tx, actor, taken)
      const number = taken.revision + 1
      await writeRevision(tx, actor, { annotationId: taken.id, number, said, standing })
    })
    await record(tx, actor, { event: 'annotation.placed', opEdId, annotationIds: idsOf(settled) })
    return settled
  })
}

/** Withdraws annotations whose words are gone, and says why. */
export function retireAnnotations(actor: Actor, { opEdId, annotations, why }: RetireInput): Promise<Settled> {
  return transaction(async (tx) => {
    const settled = await each(tx, actor, opEdId, annotations, async (taken) => {
      await sayAgain(tx, actor, taken, { again: taken.revision, withdrawn: true })
    })
    await record(tx, actor, {
      event: 'annotation.retired',
      opEdId,
      annotationIds: idsOf(settled),
      reason: why,
    })
    return settled
  })
}

/** Takes a placing or a retiring back: they say again what they said, standing as uncertainly as they stood. */
export function unsettleAnnotations(actor: Actor, { opEdId, annotations }: UnsettleInput): Promise<Settled> {
  return transaction(async (tx) => {
    const settled = await each(tx, actor, opEdId, annotations, async (taken, { again }) => {
      await sayAgain(tx, actor, taken, { again, withdrawn: false, asItStood: true })
    })
    await record(tx, actor, { event: 'annotation.unsettled', opEdId, annotationIds: idsOf(settled) })
    return settled
  })
}

type Seen = { annotationId: string; revision: number }

/** All of them or none, always in the same order, so that two who do the same do not wait for each other in a ring. */
async function each<One extends Seen>(
  tx: Tx,
  actor: Actor,
  opEdId: string,
  annotations: One[],
  settle: (taken: TakenUp, one: One) => Promise<void>,
): Promise<Settled> {
  const opEd = await tx.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: { id: true },
  })
  if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')

  const settled: Settled = []
  for (const one of annotations.toSorted((a, b) => (a.annotationId < b.annotationId ? -1 : 1))) {
    const taken = await takeUp(tx, actor, one)
    if (taken.opEdId !== opEdId) throw new Refusal('not-found', 'That annotation is gone.')
    await settle(taken, one)
    settled.push({ annotationId: taken.id, revision: taken.revision + 1 })
  }
  return settled
}

function idsOf(settled: Settled): string[] {
  return settled.map(({ annotationId }) => annotationId)
}
