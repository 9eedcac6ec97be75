import 'server-only'
import type { Tx } from '@/lib/db'
import type { PrismaClient } from '@/prisma/generated/client'
import { countedFrom, countedRow } from './counted-mention'
import { findingName } from './findings'
import { type Tally, tallyOf } from './tally'

export type ClaimStanding = Pick<Tally, 'mentions' | 'bylines' | 'outlets'> & {
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
      mentions: { select: countedRow },
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
        ...made(tallyOf(countedFrom(mentions))),
      },
    ]),
  )
}

function made({ mentions, bylines, outlets }: Tally) {
  return { mentions, bylines, outlets }
}
