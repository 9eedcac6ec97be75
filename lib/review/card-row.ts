import { linksOf, writersOf } from '@/lib/sources/attribution'
import type { Prisma } from '@/prisma/generated/client'

const revisionRow = {
  id: true,
  number: true,
  stance: true,
  wording: true,
  basis: true,
  note: true,
  createdAt: true,
  author: { select: { user: { select: { name: true } } } },
  attribution: linksOf,
  source: { select: { id: true, name: true, kind: true } },
  claim: {
    select: {
      id: true,
      number: true,
      versions: {
        orderBy: { number: 'desc' },
        select: {
          number: true,
          sentence: true,
          kind: true,
          figure: true,
          unit: true,
          comparator: true,
          asOf: true,
        },
      },
    },
  },
  anchors: {
    orderBy: { textVersion: { number: 'desc' } },
    select: { textVersionId: true, start: true, end: true, exact: true, state: true },
  },
} satisfies Prisma.AnnotationRevisionSelect

export const cardRow = {
  id: true,
  kind: true,
  state: true,
  authorIds: true,
  opEd: {
    select: {
      id: true,
      title: true,
      language: true,
      direction: true,
      bylines: writersOf,
      textVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, document: true },
      },
    },
  },
  revisions: { orderBy: { number: 'desc' }, select: revisionRow },
  verdicts: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: {
      id: true,
      ruling: true,
      reason: true,
      createdAt: true,
      revisionId: true,
      claimVersion: true,
      reviewer: { select: { user: { select: { name: true } } } },
    },
  },
} satisfies Prisma.AnnotationSelect

export type CardRow = Prisma.AnnotationGetPayload<{ select: typeof cardRow }>
export type RevisionRow = CardRow['revisions'][number]
export type WordingRow = NonNullable<RevisionRow['claim']>['versions'][number]
