import 'server-only'
import { type CardSource, sourceOf } from '@/lib/annotations/card'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { namedSource } from '@/lib/sources/attribution'
import { latestOfEach, putAway } from './standing-dismissals'

const MOST_SOURCES = 5000

/** A source of the desk under all its names, with the grade that stands. */
export type KnownSource = CardSource & { aliases: string[] }

/** What suggestions for an op-ed are made on, beside its own words and what is annotated in it. */
export type Grounds = {
  sources: KnownSource[]
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
    select: { ...namedSource, aliases: { select: { name: true } } },
  })
  return {
    sources: sources.map(({ aliases, ...source }) => {
      return { ...sourceOf(source), aliases: aliases.map(({ name }) => name) }
    }),
    dismissed: putAway(opEd.dismissals),
  }
}
