import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { type Mention, mentionRow, mentionsFrom } from '@/lib/sources/mention'
import type { Prisma } from '@/prisma/generated/client'
import type { ClaimKind, Finding } from '@/prisma/generated/enums'
import { countedFrom, countedRow } from './counted-mention'
import { visibleTo } from './policy'
import { type CountedMention, type Tally, tallyOf } from './tally'

const newestFirst = [
  { createdAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.ClaimFindingOrderByWithRelationInput[]
const author = { select: { user: { select: { name: true } } } } as const

const claimRow = {
  id: true,
  number: true,
  versions: { orderBy: { number: 'desc' }, take: 1, select: { sentence: true, kind: true } },
  findings: { orderBy: newestFirst, take: 1, select: { finding: true } },
  credibility: { orderBy: newestFirst, take: 1, select: { grade: true } },
  mentions: { select: countedRow },
} satisfies Prisma.ClaimSelect

export type ClaimInList = {
  id: string
  number: number
  sentence: string
  kind: ClaimKind
  finding: Finding
  credibility: number | null
  tally: Tally
}

/** The newest first. */
export async function listClaims(actor: Actor): Promise<ClaimInList[]> {
  const claims = await db.claim.findMany({
    where: visibleTo(actor),
    select: claimRow,
    orderBy: { number: 'desc' },
  })
  return claims.flatMap(({ id, number, versions: [wording], findings, credibility, mentions }) =>
    wording
      ? [
          {
            id,
            number,
            ...wording,
            finding: findings[0]?.finding ?? 'not_checked',
            credibility: credibility[0]?.grade ?? null,
            tally: tallyOf(countedFrom(mentions)),
          },
        ]
      : [],
  )
}

const claimPage = {
  id: true,
  number: true,
  createdAt: true,
  versions: { orderBy: { number: 'desc' }, include: { author } },
  findings: { orderBy: newestFirst, include: { author } },
  credibility: { orderBy: newestFirst, include: { author } },
  mentions: { select: mentionRow },
} satisfies Prisma.ClaimSelect

type ClaimPageRow = Prisma.ClaimGetPayload<{ select: typeof claimPage }>

export type Claim = Awaited<ReturnType<typeof getClaim>> & object

export async function getClaim(actor: Actor, number: number) {
  const claim = await db.claim.findFirst({
    where: { AND: [visibleTo(actor), { number }] },
    select: claimPage,
  })
  const [wording] = claim?.versions ?? []
  if (!claim || !wording) return null

  const mentions = mentionsFrom(claim.mentions)
  return {
    id: claim.id,
    number,
    createdAt: claim.createdAt,
    wording: { ...wording, figure: wording.figure?.toString() ?? null, author: wording.author.user.name },
    finding: claim.findings[0] ? signed(claim.findings[0]) : null,
    credibility: claim.credibility[0] ? signed(claim.credibility[0]) : null,
    mentions,
    tally: tallyOf(mentions.map(countedMention)),
    /** How many verdicts a new wording would ask for again. */
    accepted: mentions.filter(({ state }) => state === 'accepted').length,
    history: historyOf(claim),
    restsOn: await listRestingOn(actor, claim.id),
  }
}

export type HistoryLine = { id: string; at: Date; author: string; reason: string | null } & (
  | { what: 'opened' }
  | { what: 'reworded'; version: number; sentence: string }
  | { what: 'graded'; from: number | null; to: number | null }
  | { what: 'found'; from: Finding; to: Finding }
)

function historyOf({ versions, findings, credibility }: ClaimPageRow): HistoryLine[] {
  const lines: HistoryLine[] = [
    ...versions.map((version) => ({ ...trace(version), ...wordingLine(version) })),
    ...credibility.map((row, index) => ({
      ...trace(row),
      what: 'graded' as const,
      from: credibility[index + 1]?.grade ?? null,
      to: row.grade,
    })),
    ...findings.map((row, index) => ({
      ...trace(row),
      what: 'found' as const,
      from: findings[index + 1]?.finding ?? ('not_checked' as const),
      to: row.finding,
    })),
  ]
  return lines.sort((a, b) => b.at.getTime() - a.at.getTime())
}

function wordingLine({ number, sentence }: ClaimPageRow['versions'][number]) {
  return number === 1 ? { what: 'opened' as const } : { what: 'reworded' as const, version: number, sentence }
}

type Signed = { id: string; createdAt: Date; author: { user: { name: string } }; reason?: string }

function trace({ id, createdAt, author, reason }: Signed) {
  return { id, at: createdAt, author: author.user.name, reason: reason ?? null }
}

function signed<Row extends Signed>(row: Row) {
  return { ...row, author: row.author.user.name }
}

/** A briefing that cites a mention of the claim, by its newest edition that does, or as it lies before an approver. */
export type Resting = {
  briefing: { id: string; title: string }
  edition: { id: string; major: number; minor: number; publishedAt: Date } | null
}

async function listRestingOn(actor: Actor, claimId: string): Promise<Resting[]> {
  const submissions = await db.submission.findMany({
    where: {
      deskId: actor.deskId,
      citations: { some: { revision: { claimId } } },
      OR: [{ edition: { isNot: null } }, { openFor: { isNot: null } }],
    },
    select: {
      briefing: { select: { id: true, title: true } },
      edition: { select: { id: true, major: true, minor: true, publishedAt: true } },
    },
    orderBy: { createdAt: 'desc' },
  })
  const byPlace = Map.groupBy(
    submissions,
    ({ briefing, edition }) => `${briefing.id} ${edition ? 'out' : 'open'}`,
  )
  return [...byPlace.values()].flatMap(([newest]) => newest ?? [])
}

function countedMention({ state, stance, outlet, chain }: Mention): CountedMention {
  return { state, stance, bylines: chain[0].sourceIds, outletId: outlet?.id ?? null }
}
