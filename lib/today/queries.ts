import 'server-only'
import { visibleTo as annotationsVisibleTo } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import { visibleTo as briefingsVisibleTo, mayApprove, mayPublish } from '@/lib/briefings/policy'
import { stageOf } from '@/lib/briefings/stage'
import { db } from '@/lib/db'
import { visibleTo as importsVisibleTo } from '@/lib/importing/policy'
import { mayReviewAtAll, reviewedKinds } from '@/lib/review/policy'
import type { Prisma } from '@/prisma/generated/client'

/** Something of the desk's that waits for this person, and since when. */
export type Need =
  | {
      kind: 'approve' | 'publish'
      briefingId: string
      submissionId: string
      title: string
      by: string
      since: Date
    }
  | { kind: 'returned'; briefingId: string; title: string; by: string; reason: string; since: Date }
  | { kind: 'change'; opEdId: string; title: string | null; count: number; since: Date }
  | { kind: 'review'; count: number; opEds: number; since: Date }
  | { kind: 'imports'; count: number; since: Date }

/** What needs this person, the way out of the house first. */
export async function listNeeds(actor: Actor): Promise<Need[]> {
  const needs = await Promise.all([
    submissionsFor(actor),
    returnedTo(actor),
    changesAskedOf(actor),
    reviewsFor(actor),
    importsFor(actor),
  ])
  return needs.flat()
}

const newestDecisions = {
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
} satisfies Prisma.Submission$approvalsArgs

async function submissionsFor(actor: Actor): Promise<Need[]> {
  if (!mayPublish(actor)) return []
  const found = await db.briefing.findMany({
    where: { AND: [briefingsVisibleTo(actor), { submissionId: { not: null } }] },
    orderBy: { open: { createdAt: 'asc' } },
    select: {
      id: true,
      open: {
        select: {
          id: true,
          title: true,
          createdAt: true,
          submittedBy: { select: { user: { select: { name: true } } } },
          approvals: { ...newestDecisions, select: { decision: true } },
        },
      },
      editions: { select: { id: true } },
      writers: { select: { writerId: true, afterEditions: true } },
    },
  })
  return found.flatMap(({ id, open, editions, writers }): Need[] => {
    if (!open) return []
    const stage = stageOf(open, null)
    const writerIds = writers.flatMap((one) => (one.afterEditions === editions.length ? [one.writerId] : []))
    if (stage === 'submitted' && !mayApprove(actor, { writerIds })) return []
    const { id: submissionId, title, createdAt, submittedBy } = open
    const kind = stage === 'approved' ? 'publish' : 'approve'
    return [{ kind, briefingId: id, submissionId, title, by: submittedBy.user.name, since: createdAt }]
  })
}

/** Drafts this person writes in, or began, that came back. */
async function returnedTo(actor: Actor): Promise<Need[]> {
  const { membershipId } = actor
  const mine = { OR: [{ createdById: membershipId }, { writers: { some: { writerId: membershipId } } }] }
  const found = await db.briefing.findMany({
    where: { AND: [briefingsVisibleTo(actor), { submissionId: null }, mine] },
    select: {
      id: true,
      title: true,
      submissions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          approvals: {
            ...newestDecisions,
            take: 1,
            select: {
              decision: true,
              reason: true,
              createdAt: true,
              author: { select: { user: { select: { name: true } } } },
            },
          },
        },
      },
    },
  })
  return found.flatMap(({ id, title, submissions }): Need[] => {
    const decided = submissions[0]?.approvals[0]
    if (decided?.decision !== 'needs_changes') return []
    const { author, reason, createdAt } = decided
    return [{ kind: 'returned', briefingId: id, title, by: author.user.name, reason, since: createdAt }]
  })
}

async function changesAskedOf(actor: Actor): Promise<Need[]> {
  const groups = await db.annotation.groupBy({
    by: ['opEdId'],
    where: {
      AND: [annotationsVisibleTo(actor), { state: 'needs_change', authorIds: { has: actor.membershipId } }],
    },
    _count: true,
    _min: { waitingFrom: true },
    orderBy: { _min: { waitingFrom: 'asc' } },
  })
  const opEds = await db.opEd.findMany({
    where: { deskId: actor.deskId, id: { in: groups.map(({ opEdId }) => opEdId) } },
    select: { id: true, title: true },
  })
  const titles = new Map(opEds.map(({ id, title }) => [id, title]))
  return groups.flatMap(({ opEdId, _count, _min }): Need[] =>
    _min.waitingFrom
      ? [
          {
            kind: 'change',
            opEdId,
            title: titles.get(opEdId) ?? null,
            count: _count,
            since: _min.waitingFrom,
          },
        ]
      : [],
  )
}

async function reviewsFor(actor: Actor): Promise<Need[]> {
  if (!mayReviewAtAll(actor)) return []
  const groups = await db.annotation.groupBy({
    by: ['opEdId'],
    where: {
      AND: [
        annotationsVisibleTo(actor),
        {
          state: 'proposed',
          kind: { in: [...reviewedKinds] },
          NOT: { authorIds: { has: actor.membershipId } },
        },
      ],
    },
    _count: true,
    _min: { waitingFrom: true },
  })
  const count = groups.reduce((sum, group) => sum + group._count, 0)
  const since = earliest(groups.map(({ _min }) => _min.waitingFrom))
  return since ? [{ kind: 'review', count, opEds: groups.length, since }] : []
}

async function importsFor(actor: Actor): Promise<Need[]> {
  const { _count, _min } = await db.import.aggregate({
    where: { AND: [importsVisibleTo(actor), { state: 'waiting' }] },
    _count: true,
    _min: { createdAt: true },
  })
  return _min.createdAt ? [{ kind: 'imports', count: _count, since: _min.createdAt }] : []
}

function earliest(dates: (Date | null)[]): Date | null {
  return dates.reduce((least, date) => (date && (!least || date < least) ? date : least), null)
}
