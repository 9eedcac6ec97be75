import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { normalise } from '@/lib/text/normalise'
import type { SourceKind } from '@/prisma/generated/enums'

/** The desk's source of that name or alias, letter case aside; a new one where there is none. */
export async function sourceNamed(
  tx: Tx,
  actor: Actor,
  { name, kind }: { name: string; kind: SourceKind },
): Promise<string> {
  const tidy = normalise(name).replace(/\s+/g, ' ').trim()
  const { deskId, membershipId } = actor
  // One at a time per desk, so that two imports at once do not make the same source twice.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`source:${deskId}`}, 0))`

  const is = { equals: tidy, mode: 'insensitive' } as const
  const known = await tx.source.findFirst({
    where: { deskId, kind, OR: [{ name: is }, { aliases: { some: { name: is } } }] },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  if (known) return known.id

  const made = await tx.source.create({ data: { deskId, kind, name: tidy, createdById: membershipId } })
  await record(tx, actor, { event: 'source.made', sourceId: made.id, kind })
  return made.id
}
