import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { AnnotationState, OpEdState } from '@/prisma/generated/enums'
import { visibleTo } from './policy'
import { type Difference, unseenDifferences } from './queries/differences'

const opEdRow = {
  id: true,
  title: true,
  section: true,
  language: true,
  direction: true,
  marking: true,
  state: true,
  setAsideFor: true,
  publishedOn: true,
  createdAt: true,
  outlet: { select: { id: true, name: true } },
  bylines: { orderBy: { position: 'asc' }, select: { source: { select: { id: true, name: true } } } },
} satisfies Prisma.OpEdSelect

export type OpEdRow = Prisma.OpEdGetPayload<{ select: typeof opEdRow }> & {
  counts: Partial<Record<AnnotationState, number>>
  /** How its words differed when last captured again, while nobody has looked. */
  difference: Difference | null
}

export const newestFirst: Prisma.OpEdOrderByWithRelationInput[] = [
  { publishedOn: { sort: 'desc', nulls: 'last' } },
  { createdAt: 'desc' },
  { id: 'desc' },
]

/** Newest first. */
export async function listOpEds(actor: Actor, wanted: { states?: OpEdState[] } = {}): Promise<OpEdRow[]> {
  const where = { AND: [visibleTo(actor), wanted.states ? { state: { in: wanted.states } } : {}] }
  const opEds = await db.opEd.findMany({
    where,
    select: opEdRow,
    orderBy: newestFirst,
  })
  const counted = await db.annotation.groupBy({
    by: ['opEdId', 'state'],
    where: { deskId: actor.deskId, opEd: where },
    _count: true,
  })

  const differences = await unseenDifferences(
    actor,
    opEds.map(({ id }) => id),
  )
  const counts = Map.groupBy(counted, ({ opEdId }) => opEdId)
  return opEds.map((opEd) => ({
    ...opEd,
    difference: differences.get(opEd.id) ?? null,
    counts: Object.fromEntries((counts.get(opEd.id) ?? []).map(({ state, _count }) => [state, _count])),
  }))
}

/** Op-eds now being read or in review. */
export function countBeingRead(actor: Actor): Promise<number> {
  return db.opEd.count({ where: { AND: [visibleTo(actor), { state: { in: ['reading', 'in_review'] } }] } })
}

export async function getOpEdTitle(actor: Actor, opEdId: string): Promise<string | null> {
  const opEd = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: { title: true },
  })
  return opEd?.title ?? null
}
