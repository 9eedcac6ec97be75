import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { latestOfEach, putAway } from './standing-dismissals'
import type { Known } from './suggestion'

const MOST_SOURCES = 5000

/** What suggestions for an op-ed are made on, beside its own words and what is annotated in it. */
export type Grounds = {
  sources: Known['sources'][number][]
  /** The keys of those the desk has put away. */
  dismissed: string[]
}

export async function getSuggestionGrounds(actor: Actor, opEdId: string): Promise<Grounds | null> {
  const { deskId } = actor
  const where = { AND: [visibleTo(actor), { id: opEdId }] }
  const opEd = await db.opEd.findFirst({ where, select: { dismissals: latestOfEach } })
  if (!opEd) return null

  const sources = await db.source.findMany({
    where: { deskId },
    orderBy: { createdAt: 'desc' },
    take: MOST_SOURCES,
    select: { id: true, name: true, kind: true, aliases: { select: { name: true } } },
  })
  return {
    sources: sources.map(({ aliases, ...source }) => {
      return { ...source, aliases: aliases.map(({ name }) => name) }
    }),
    dismissed: putAway(opEd.dismissals),
  }
}
