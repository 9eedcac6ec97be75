import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { type JobRow, listJobs } from '@/lib/jobs/queries'
import { visibleTo as visibleOpEds } from '@/lib/op-eds/policy'
import type { Prisma } from '@/prisma/generated/client'
import type { JobState } from '@/prisma/generated/enums'
import { mayFetch, visibleTo } from './policy'
import { pageJob } from './schema'

const LATELY_MS = 24 * 60 * 60_000
const MOST_ASKED = 50

/** A page that was asked for, and the import it became, or that was here already with the same bytes. */
export type PageAsked = JobRow & { importId: string | null; isKnown: boolean }

/** The pages somebody asked for in the last day, newest first: what did not become an import is still to be seen. */
export async function listPagesAsked(actor: Actor): Promise<PageAsked[]> {
  if (!mayFetch(actor)) return []
  const asked = await db.job.findMany({
    where: {
      deskId: actor.deskId,
      kind: 'fetch_page',
      askedById: actor.membershipId,
      input: { path: ['asRobot'], equals: false },
      createdAt: { gt: new Date(Date.now() - LATELY_MS) },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_ASKED,
    select: { id: true, input: true },
  })
  const inputs = new Map(asked.map(({ id, input }) => [id, pageJob.parse(input)]))
  const rows = await listJobs(actor, [...inputs.keys()])
  return rows.reverse().map((row) => {
    const knownId = inputs.get(row.id)?.importId ?? null
    return { ...row, importId: row.brought.firstId ?? knownId, isKnown: knownId !== null }
  })
}

const watchRow = {
  id: true,
  everyHours: true,
  nextAt: true,
  createdAt: true,
  addedBy: { select: { user: { select: { name: true } } } },
} satisfies Prisma.WatchSelect

export type WatchRow = Prisma.WatchGetPayload<{ select: typeof watchRow }>

/** The watch that stands on an op-ed or an outlet, if one does. */
export function getWatch(
  actor: Actor,
  thing: { opEdId: string } | { outletId: string },
): Promise<WatchRow | null> {
  return db.watch.findFirst({
    where: { AND: [visibleTo(actor), { ...thing, endedAt: null }] },
    select: watchRow,
  })
}

export type FetchOfOpEd = {
  id: string
  state: JobState
  note: string
  createdAt: Date
  endedAt: Date | null
  /** Whether a schedule asked for it. */
  asRobot: boolean
  askedBy: string
}

/** The last times an op-ed's address was fetched again, newest first. */
export async function listFetchesOf(actor: Actor, opEdId: string): Promise<FetchOfOpEd[]> {
  if (!mayFetch(actor)) return []
  return db.$queryRaw<FetchOfOpEd[]>`
    SELECT job.id, job.state, job.note, job."createdAt", job."endedAt", member_user.name AS "askedBy",
           coalesce((job.input->>'asRobot')::boolean, false) AS "asRobot"
      FROM "Job" job
      JOIN "Membership" member ON member."deskId" = job."deskId" AND member.id = job."askedById"
      JOIN "User" member_user ON member_user.id = member."userId"
     WHERE job."deskId" = ${actor.deskId} AND job.kind = 'fetch_again' AND job.input->>'opEdId' = ${opEdId}
     ORDER BY job."createdAt" DESC, job.id DESC
     LIMIT 20`
}

export type OpEdFetching = {
  /** Null where the op-ed has none: it cannot be fetched again. */
  url: string | null
  watch: WatchRow | null
  fetches: FetchOfOpEd[]
}

/** Where an op-ed stands on the web, how often it is fetched again, and how that went. */
export async function getOpEdFetching(actor: Actor, opEdId: string): Promise<OpEdFetching | null> {
  const [opEd, watch, fetches] = await Promise.all([
    db.opEd.findFirst({ where: { AND: [visibleOpEds(actor), { id: opEdId }] }, select: { url: true } }),
    getWatch(actor, { opEdId }),
    listFetchesOf(actor, opEdId),
  ])
  return opEd && { ...opEd, watch, fetches }
}

export type Refetchable = {
  address: string
  /** Of the last time it was fetched from there: what it was, and what the server said that tells whether it changed. */
  last: { sha256: string; takenAt: Date; etag?: string; lastModified?: string } | null
}

/** Where an op-ed is to be fetched again, and what is known of it. */
export async function getRefetchable(actor: Actor, opEdId: string): Promise<Refetchable | null> {
  const opEd = await db.opEd.findFirst({
    where: { AND: [visibleOpEds(actor), { id: opEdId }] },
    select: {
      url: true,
      imports: { select: { capture: { select: fetched } } },
      recaptures: { select: { capture: { select: fetched } } },
    },
  })
  if (!opEd?.url) return null
  const captures = [...opEd.imports, ...opEd.recaptures].map(({ capture }) => capture)
  const [last] = captures
    .filter(({ kind }) => kind === 'page')
    .sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())
  return { address: opEd.url, last: last ? validators(last) : null }
}

const fetched = { kind: true, sha256: true, takenAt: true, headers: true } satisfies Prisma.CaptureSelect
type Captured = Prisma.CaptureGetPayload<{ select: typeof fetched }>

function validators({ sha256, takenAt, headers }: Captured): Refetchable['last'] {
  const { etag, 'last-modified': lastModified } = (headers ?? {}) as Record<string, string>
  return { sha256, takenAt, ...(etag && { etag }), ...(lastModified && { lastModified }) }
}
