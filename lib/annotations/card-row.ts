import { linksOf, namedSource } from '@/lib/sources/attribution'
import type { Prisma } from '@/prisma/generated/client'

const named = { select: { user: { select: { name: true } } } } as const

export const revisionRow = {
  id: true,
  number: true,
  withdrawn: true,
  stance: true,
  wording: true,
  basis: true,
  note: true,
  marking: true,
  createdAt: true,
  authorId: true,
  author: named,
  source: { select: namedSource },
  attribution: linksOf,
  claim: {
    select: {
      id: true,
      number: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, sentence: true, kind: true },
      },
    },
  },
  anchors: {
    orderBy: { textVersion: { number: 'desc' } },
    take: 1,
    select: { textVersionId: true, start: true, end: true, exact: true, state: true },
  },
} satisfies Prisma.AnnotationRevisionSelect

export const cardRow = {
  id: true,
  kind: true,
  state: true,
  revision: true,
  authorId: true,
  authorIds: true,
  createdAt: true,
  commentCount: true,
  thread: true,
  threadVersion: true,
  author: named,
  _count: { select: { citations: true } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: revisionRow },
  verdicts: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { ruling: true, reason: true, createdAt: true, revisionId: true, reviewer: named },
  },
} satisfies Prisma.AnnotationSelect

export type CardRow = Prisma.AnnotationGetPayload<{ select: typeof cardRow }>
export type RevisionRow = CardRow['revisions'][number]
