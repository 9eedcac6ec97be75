import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { visibleTo } from '../policy'
import { newestFirst } from '../queries'

export type Neighbour = { id: string; title: string | null }
export type ReadingNeighbours = { previous: Neighbour | null; next: Neighbour | null }

const place = { publishedOn: true, createdAt: true, id: true } satisfies Prisma.OpEdSelect
type Place = Prisma.OpEdGetPayload<{ select: typeof place }>

/** The op-eds before and after one in the list of what is being read, whether or not it is in the list itself. */
export async function getReadingNeighbours(actor: Actor, opEdId: string): Promise<ReadingNeighbours | null> {
  const own = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: place,
  })
  if (!own) return null
  const first = (beside: Prisma.OpEdWhereInput, orderBy: Prisma.OpEdOrderByWithRelationInput[]) =>
    db.opEd.findFirst({
      where: { AND: [visibleTo(actor), { state: { in: ['reading', 'in_review'] } }, beside] },
      orderBy,
      select: { id: true, title: true },
    })
  const [previous, next] = await Promise.all([
    first(before(own), oldestFirst),
    first(after(own), newestFirst),
  ])
  return { previous, next }
}

const oldestFirst: Prisma.OpEdOrderByWithRelationInput[] = [
  { publishedOn: { sort: 'asc', nulls: 'first' } },
  { createdAt: 'asc' },
  { id: 'asc' },
]

function after({ publishedOn, createdAt, id }: Place): Prisma.OpEdWhereInput {
  const sameDay = [
    { publishedOn, createdAt: { lt: createdAt } },
    { publishedOn, createdAt, id: { lt: id } },
  ]
  return {
    OR: publishedOn ? [...sameDay, { publishedOn: { lt: publishedOn } }, { publishedOn: null }] : sameDay,
  }
}

function before({ publishedOn, createdAt, id }: Place): Prisma.OpEdWhereInput {
  const sameDay = [
    { publishedOn, createdAt: { gt: createdAt } },
    { publishedOn, createdAt, id: { gt: id } },
  ]
  return { OR: [...sameDay, { publishedOn: publishedOn ? { gt: publishedOn } : { not: null } }] }
}
