import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { JobKind, JobState } from '@/prisma/generated/enums'
import { visibleTo } from './policy'

const PAGE = 100
const LATELY_MS = 7 * 24 * 60 * 60_000

const jobRow = {
  id: true,
  kind: true,
  state: true,
  label: true,
  done: true,
  total: true,
  note: true,
  attempts: true,
  retryAt: true,
  createdAt: true,
  startedAt: true,
  endedAt: true,
  askedBy: { select: { user: { select: { name: true } } } },
  imports: { select: { id: true }, orderBy: { createdAt: 'asc' }, take: 1 },
  _count: { select: { imports: true } },
} satisfies Prisma.JobSelect

type Found = Prisma.JobGetPayload<{ select: typeof jobRow }>

export type JobRow = Omit<Found, 'askedBy' | 'imports' | '_count'> & {
  askedBy: string
  /** What it brought in: how many imports, and the first of them. */
  brought: { imports: number; firstId: string | null }
}

export type WorkPart = 'all' | 'now' | 'failed' | 'ended'

const statesOf: Record<WorkPart, JobState[]> = {
  all: ['running', 'waiting', 'failed', 'done', 'cancelled'],
  now: ['running', 'waiting'],
  failed: ['failed'],
  ended: ['done', 'cancelled'],
}

export type WorkList = { rows: JobRow[]; more: boolean }

/** The desk's work: what runs, what failed, and what ended in the last seven days. What goes on stands first. */
export async function listWork(
  actor: Actor,
  { part = 'all', kind }: { part?: WorkPart; kind?: JobKind | undefined } = {},
): Promise<WorkList> {
  const found = await db.job.findMany({
    where: {
      ...visibleTo(actor),
      ...(kind && { kind }),
      state: { in: statesOf[part] },
      OR: [
        { state: { in: ['running', 'waiting', 'failed'] } },
        { endedAt: { gt: new Date(Date.now() - LATELY_MS) } },
      ],
    },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    select: jobRow,
  })
  return { rows: found.slice(0, PAGE).map(rowOf), more: found.length > PAGE }
}

/** These jobs, in the order they were asked for. */
export async function listJobs(actor: Actor, ids: string[]): Promise<JobRow[]> {
  const found = await db.job.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids.slice(0, 500) } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: jobRow,
  })
  return found.map(rowOf)
}

/** How many failed and wait for somebody. */
export function countFailed(actor: Actor): Promise<number> {
  return db.job.count({ where: { ...visibleTo(actor), state: 'failed' } })
}

function rowOf({ askedBy, imports, _count, ...job }: Found): JobRow {
  return {
    ...job,
    askedBy: askedBy.user.name,
    brought: { imports: _count.imports, firstId: imports[0]?.id ?? null },
  }
}
