import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { NotificationKind } from '@/prisma/generated/enums'
import { holdReaders } from './name-people'

type Told = {
  kind: NotificationKind
  annotationId: string
  /** Null where the annotation's own words name them. */
  commentId: string | null
  to: readonly string[]
}

/** Tells people of some words once: nobody of their own, nobody of the same words again. Hold the annotation first. */
export async function tell(
  tx: Tx,
  { deskId, membershipId: byId }: Actor,
  { to, ...about }: Told,
): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== byId)
  const { annotationId, commentId } = about
  const before = await tx.notification.findMany({
    where: { deskId, annotationId, commentId, forId: { in: others } },
    select: { forId: true },
  })
  const told = new Set(before.map(({ forId }) => forId))
  const readers = await holdReaders(
    tx,
    deskId,
    others.filter((id) => !told.has(id)),
  )
  await tx.notification.createMany({ data: readers.map((forId) => ({ ...about, deskId, byId, forId })) })
}
