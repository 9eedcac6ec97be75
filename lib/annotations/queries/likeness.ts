import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { chainOf, linksOf, namedSource, writersOf } from '@/lib/sources/attribution'
import { Prisma } from '@/prisma/generated/client'
import type { ClaimKind } from '@/prisma/generated/enums'
import { type CardSource, sourceOf } from '../card'
import { likest, telling } from '../likeness'
import type { Said, Worded } from '../what-differs'

const MOST_COMPARED = 400
const MOST_WORDS = 24

export type LikeClaim = Worded & {
  id: string
  number: number
  kind: ClaimKind
  /** Who is said to know it in the op-ed it was last found in, and in those before; each once. */
  said: Said[]
}

/** Claims of the desk whose present wording is like some words, likest first. Suggested, never merged. */
export async function listClaimsLike(actor: Actor, words: string): Promise<LikeClaim[]> {
  if (!atLeast(actor, 'analyst')) return []
  const number = /^c-?(\d{1,9})$/i.exec(words.trim())?.[1]
  const ids = number ? await idsOf(actor, Number(number)) : await idsSharing(actor, telling(words))
  if (ids.length === 0) return []

  const claims = await db.claim.findMany({
    where: { deskId: actor.deskId, id: { in: ids } },
    select: likeClaim,
  })
  const worded = claims.flatMap(({ versions: [wording], ...claim }) => {
    return wording ? [{ ...claim, ...plain(wording) }] : []
  })
  const like = number ? worded : likest(words, worded, ({ sentence }) => sentence)
  const said = await saidOf(actor, like)
  return like.map((claim) => ({ ...claim, said: said.get(claim.id) ?? [] }))
}

const likeClaim = {
  id: true,
  number: true,
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { sentence: true, kind: true, figure: true, unit: true, comparator: true, asOf: true },
  },
} satisfies Prisma.ClaimSelect

type Wording = Prisma.ClaimGetPayload<{ select: typeof likeClaim }>['versions'][number]

function plain({ figure, asOf, ...wording }: Wording) {
  return {
    ...wording,
    figure: figure?.toString() ?? null,
    asOf: asOf?.toISOString().slice(0, 10) ?? null,
  }
}

async function idsOf({ deskId }: Actor, number: number): Promise<string[]> {
  return (await db.claim.findMany({ where: { deskId, number }, select: { id: true } })).map(({ id }) => id)
}

/**
 * Those that share the most words first, so that one nearly the same is never crowded out by many that are a little
 * alike. A scan: pg_trgm reads no Persian under the locale of our clusters, and is no faster over 10,000 claims.
 */
async function idsSharing({ deskId }: Actor, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const has = words.slice(0, MOST_WORDS).map((word) => Prisma.sql`(strpos(low, ${word}) > 0)::int`)
  const rows = await db.$queryRaw<{ claimId: string }[]>`
    SELECT "claimId" FROM (
      SELECT DISTINCT ON ("claimId") "claimId", ${Prisma.join(has, ' + ')} AS shared, length(sentence) AS long
      FROM "ClaimVersion", lower(sentence) AS low
      WHERE "deskId" = ${deskId}
      ORDER BY "claimId", number DESC
    ) AS present
    WHERE shared > 0 ORDER BY shared DESC, long, "claimId" DESC LIMIT ${MOST_COMPARED}`
  return rows.map(({ claimId }) => claimId)
}

async function saidOf({ deskId }: Actor, claims: readonly { id: string }[]): Promise<Map<string, Said[]>> {
  const mentions = await db.annotationRevision.findMany({
    where: {
      deskId,
      claimId: { in: claims.map(({ id }) => id) },
      annotation: { state: { not: 'withdrawn' } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_COMPARED,
    select: {
      ...{ claimId: true, number: true, stance: true, attribution: linksOf },
      annotation: { select: { revision: true, opEd: { select: { bylines: writersOf } } } },
    },
  })
  const said = new Map<string, Said[]>()
  for (const { claimId, number, stance, attribution, annotation } of mentions) {
    if (!claimId || !stance || number !== annotation.revision) continue
    const who = chainOf(annotation.opEd.bylines, attribution).at(-1)?.name ?? ''
    const before = said.get(claimId) ?? []
    if (!before.some((one) => one.who === who && one.stance === stance)) {
      said.set(claimId, [...before, { who, stance }])
    }
  }
  return said
}

/** Sources of the desk with a name or alias that holds some words, the nearest to whole first. */
export async function listSourcesLike(actor: Actor, words: string): Promise<CardSource[]> {
  if (!atLeast(actor, 'analyst')) return []
  const has = { contains: words.trim(), mode: 'insensitive' } as const
  const sources = await db.source.findMany({
    where: { deskId: actor.deskId, OR: [{ name: has }, { aliases: { some: { name: has } } }] },
    orderBy: { name: 'asc' },
    take: MOST_COMPARED,
    select: namedSource,
  })
  return sources
    .map(sourceOf)
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, 12)
}
