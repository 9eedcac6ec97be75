import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { nameable } from './nameable'
import { namedIn } from './named-in'

type Words = {
  annotationId: string
  words: string
  /** The revision that holds them. */
  of: { revisionId: string } | { commentRevisionId: string }
}

/** Writes down whom some words name, and answers with them. Somebody who cannot read the op-ed stands there unnamed. */
export async function namePeople(
  tx: Tx,
  { deskId }: Actor,
  { annotationId, words, of }: Words,
): Promise<string[]> {
  if (!words.includes('@')) return []
  const everybody = await tx.membership.findMany({
    where: { deskId, ...nameable },
    select: { id: true, user: { select: { name: true } } },
  })
  const people = everybody.map(({ id, user: { name } }) => ({ id, name }))
  const named = namedIn(words, people).flatMap((place) => place.people)
  const held = await holdReaders(
    tx,
    deskId,
    named.map(({ id }) => id),
  )
  await tx.naming.createMany({
    data: people
      .filter(({ id }) => held.includes(id))
      .map(({ id: membershipId, name }) => ({ ...of, deskId, annotationId, membershipId, name })),
  })
  return held
}

/** Those of some people who can read op-eds, held so that none leaves before they are told. */
export async function holdReaders(tx: Tx, deskId: string, membershipIds: string[]): Promise<string[]> {
  if (membershipIds.length === 0) return []
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Membership"
     WHERE "deskId" = ${deskId} AND id = ANY (${membershipIds}) AND "endedAt" IS NULL AND role <> 'reader'
     ORDER BY id FOR SHARE`
  return held.map(({ id }) => id)
}
