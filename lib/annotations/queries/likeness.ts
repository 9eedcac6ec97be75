import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { namedSource } from '@/lib/sources/attribution'
import type { ClaimKind } from '@/prisma/generated/enums'
import { type CardSource, sourceOf } from '../card'
import { likest, telling } from '../likeness'

const MOST_COMPARED = 400

export type LikeClaim = { id: string; number: number; sentence: string; kind: ClaimKind }

/** Claims of the desk whose present wording is like some words, likest first. Suggested, never merged. */
export async function listClaimsLike(actor: Actor, words: string): Promise<LikeClaim[]> {
  const number = /^c-?(\d+)$/i.exec(words.trim())?.[1]
  const asked = telling(words).map((word) => ({ sentence: { contains: word, mode: 'insensitive' as const } }))
  if (!atLeast(actor, 'analyst') || (asked.length === 0 && !number)) return []

  const claims = await db.claim.findMany({
    where: {
      deskId: actor.deskId,
      ...(number ? { number: Number(number) } : { versions: { some: { OR: asked } } }),
    },
    orderBy: { number: 'desc' },
    take: MOST_COMPARED,
    select: {
      id: true,
      number: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { sentence: true, kind: true } },
    },
  })
  const worded = claims.flatMap(({ versions: [wording], ...claim }) =>
    wording ? [{ ...claim, ...wording }] : [],
  )
  return number ? worded : likest(words, worded, ({ sentence }) => sentence)
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
