import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { chainOf, linksOf, writersOf } from './attribution'
import { stands } from './mention'

/** A claim in whose chains a source stands, and how many mentions put it there. */
export type KnownClaim = { number: number; sentence: string; mentions: number }

const throughRow = {
  number: true,
  attribution: linksOf,
  annotation: { select: { revision: true, state: true, opEd: { select: { bylines: writersOf } } } },
  claim: {
    select: {
      number: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { sentence: true } },
    },
  },
} satisfies Prisma.AnnotationRevisionSelect

type ThroughRow = Prisma.AnnotationRevisionGetPayload<{ select: typeof throughRow }>

/** The claims a source is said to know, being the last link, and those it only passes on. */
export async function listClaimsThrough(
  actor: Actor,
  sourceId: string,
): Promise<{ knows: KnownClaim[]; passesOn: KnownClaim[] }> {
  const here = { some: { sourceId } }
  const rows = await db.annotationRevision.findMany({
    where: {
      deskId: actor.deskId,
      claimId: { not: null },
      OR: [{ attribution: here }, { annotation: { opEd: { bylines: here } } }],
    },
    select: throughRow,
  })
  const live = rows.filter((row) => stands(row) && row.annotation.state !== 'rejected')
  return {
    knows: byClaim(live.filter((row) => isKnower(row, sourceId))),
    passesOn: byClaim(live.filter((row) => !isKnower(row, sourceId))),
  }
}

function isKnower({ annotation, attribution }: ThroughRow, sourceId: string): boolean {
  return chainOf(annotation.opEd.bylines, attribution).at(-1)?.sourceIds.includes(sourceId) ?? false
}

function byClaim(rows: ThroughRow[]): KnownClaim[] {
  const groups = Map.groupBy(rows, ({ claim }) => claim?.number ?? 0)
  return [...groups]
    .map(([number, own]) => ({
      number,
      sentence: own[0]?.claim?.versions[0]?.sentence ?? '',
      mentions: own.length,
    }))
    .sort((a, b) => b.mentions - a.mentions || b.number - a.number)
}
