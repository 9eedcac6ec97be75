import 'server-only'
import type { Tx } from '@/lib/db'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

const latestVersion = { orderBy: { number: 'desc' }, take: 1 } satisfies Prisma.ClaimVersionFindManyArgs

const sourceWithGrade = {
  id: true,
  name: true,
  kind: true,
  grades: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { grade: true } },
} satisfies Prisma.SourceSelect

const evidenceRow = {
  id: true,
  kind: true,
  state: true,
  opEd: {
    select: {
      id: true,
      title: true,
      language: true,
      direction: true,
      marking: true,
      publishedOn: true,
      outlet: { select: sourceWithGrade },
      bylines: { orderBy: { position: 'asc' }, select: { source: { select: sourceWithGrade } } },
      textVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, document: true, capture: { select: { sha256: true } } },
      },
    },
  },
  revisions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      id: true,
      marking: true,
      claimId: true,
      sourceId: true,
      note: true,
      claim: { select: { id: true, number: true, versions: latestVersion } },
      source: { select: sourceWithGrade },
      attribution: { orderBy: { position: 'asc' }, select: { source: { select: sourceWithGrade } } },
      anchors: { orderBy: { textVersion: { number: 'desc' } }, take: 1 },
    },
  },
  verdicts: {
    where: { ruling: 'accepted' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { revisionId: true },
  },
} satisfies Prisma.AnnotationSelect

type Found = Prisma.AnnotationGetPayload<{ select: typeof evidenceRow }>
type Revision = Found['revisions'][number]

/** A claim or source mention as it stands now, with its words and where they are. */
export type EvidenceRow = Omit<Found, 'revisions'> & {
  revision: Revision
  anchor: Revision['anchors'][number]
}

export type GradedSource = Prisma.SourceGetPayload<{ select: typeof sourceWithGrade }>

/** In the order of the op-eds and of their words. */
export async function evidenceRows(
  tx: Tx | PrismaClient,
  where: Prisma.AnnotationWhereInput,
  take?: number,
): Promise<EvidenceRow[]> {
  const found = await tx.annotation.findMany({
    where,
    select: evidenceRow,
    orderBy: [{ opEd: { createdAt: 'desc' } }, { createdAt: 'asc' }],
    ...(take && { take }),
  })
  return found.flatMap(({ revisions: [revision], ...row }) => {
    const anchor = revision?.anchors[0]
    return revision && anchor ? [{ ...row, revision, anchor }] : []
  })
}
