import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Ruling } from '@/prisma/generated/enums'
import { type RevisionCard, revisionOf } from '../card'
import { revisionRow } from '../card-row'
import { visibleTo } from '../policy'

export type PastVerdict = {
  id: string
  ruling: Ruling
  reason: string
  by: string
  at: Date
  revisionId: string
}

export type AnnotationHistory = { revisions: RevisionCard[]; verdicts: PastVerdict[] }

/** Everything an annotation ever said and what was decided on it, latest first. */
export async function getAnnotationHistory(
  actor: Actor,
  annotationId: string,
): Promise<AnnotationHistory | null> {
  const row = await db.annotation.findFirst({
    where: { AND: [visibleTo(actor), { id: annotationId }] },
    select: {
      revisions: { orderBy: { number: 'desc' }, select: revisionRow },
      verdicts: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        select: {
          ...{ id: true, ruling: true, reason: true, createdAt: true, revisionId: true },
          reviewer: { select: { user: { select: { name: true } } } },
        },
      },
    },
  })
  return (
    row && {
      revisions: row.revisions.map(revisionOf),
      verdicts: row.verdicts.map(({ createdAt: at, reviewer, ...verdict }) => {
        return { ...verdict, at, by: reviewer.user.name }
      }),
    }
  )
}
