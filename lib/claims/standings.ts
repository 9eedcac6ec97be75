import 'server-only'
import type { Tx } from '@/lib/db'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'
import { findingName } from './findings'
import { type CountedMention, type Tally, tallyOf } from './tally'

export type ClaimStanding = Tally & {
  number: number
  sentence: string
  finding: string
  credibility: number | null
}

/** How each claim stands now: its wording, its count, and what the desk has found. */
export async function claimStandings(
  tx: Tx | PrismaClient,
  deskId: string,
  claimIds: string[],
): Promise<Map<string, ClaimStanding>> {
  const claims = await tx.claim.findMany({
    where: { deskId, id: { in: claimIds } },
    select: {
      id: true,
      number: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { sentence: true } },
      credibility: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { grade: true } },
      findings: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { finding: true } },
      mentions: { select: mention },
    },
  })
  return new Map(
    claims.map(({ id, number, versions, credibility, findings, mentions }) => [
      id,
      {
        number,
        sentence: versions[0]?.sentence ?? '',
        finding: findingName[findings[0]?.finding ?? 'not_checked'],
        credibility: credibility[0]?.grade ?? null,
        ...tallyOf(mentions.filter(isLatest).map(counted)),
      },
    ]),
  )
}

const mention = {
  number: true,
  annotation: {
    select: {
      revision: true,
      state: true,
      opEd: { select: { outletId: true, bylines: { select: { sourceId: true } } } },
    },
  },
} satisfies Prisma.AnnotationRevisionSelect

type Mention = Prisma.AnnotationRevisionGetPayload<{ select: typeof mention }>

function isLatest({ number, annotation }: Mention): boolean {
  return number === annotation.revision
}

function counted({ annotation: { state, opEd } }: Mention): CountedMention {
  return { state, outletId: opEd.outletId, bylines: opEd.bylines.map(({ sourceId }) => sourceId) }
}
