import 'server-only'
import type { Actor, Person } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { DeskEvent, HouseEvent } from './events'
import { namesOf } from './names'
import type { Sentence } from './said'
import { sentenceOf } from './sentences'
import { type ChainReport, verifyChain } from './verify'

export type TrailLine = {
  seq: number
  at: Date
  who: string
  whoId: string | null
  sentence: Sentence
  hash: string
}

/** `about` is the id of anything an event names; `by` is a person; `before` a line's number. */
export type TrailAsked = { about?: string | undefined; by?: string | undefined; before?: number | undefined }

export const TRAIL_LINES = 100

/** The newest lines of the desk's trail first. A reader has no trail to read. */
export async function listTrail(actor: Actor, asked: TrailAsked = {}): Promise<TrailLine[]> {
  if (!atLeast(actor, 'analyst')) return []
  return readChain(`desk:${actor.deskId}`, asked)
}

export async function listHouseTrail(person: Person, asked: TrailAsked = {}): Promise<TrailLine[]> {
  if (!person.isAdmin) return []
  return readChain('house', asked)
}

/** Where the desk's chain ends now: all before it follows from these two. */
export async function getTrailHead(actor: Actor): Promise<{ seq: number; hash: string } | null> {
  if (!atLeast(actor, 'analyst')) return null
  return db.chainHead.findUnique({
    where: { chain: `desk:${actor.deskId}` },
    select: { seq: true, hash: true },
  })
}

/** Walks the desk's whole chain; for those who answer for it. */
export async function verifyTrail(actor: Actor): Promise<ChainReport | null> {
  if (!atLeast(actor, 'chief')) return null
  const chain = `desk:${actor.deskId}`
  const head = await db.chainHead.findUnique({ where: { chain } })
  return head ? verifyChain(head) : { chain, events: 0, broken: null }
}

type Row = {
  seq: number
  at: Date
  userId: string | null
  name: string
  detail: Record<string, unknown>
  hash: string
}

async function readChain(chain: string, { about, by, before }: TrailAsked): Promise<TrailLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT seq, at, "userId", name, detail, hash FROM "Event"
     WHERE chain = ${chain}
       AND ${about ? mentions(about) : Prisma.sql`true`}
       AND ${by ? Prisma.sql`"userId" = ${by}` : Prisma.sql`true`}
       AND ${before ? Prisma.sql`seq < ${before}` : Prisma.sql`true`}
     ORDER BY seq DESC LIMIT ${TRAIL_LINES}`
  const called = await namesOf(rows)

  return rows.map(({ seq, at, userId, name, detail, hash }) => {
    const event = { event: name, ...detail } as DeskEvent | HouseEvent
    const who = (userId && called(userId)) ?? 'The house'
    return { seq, at, who, whoId: userId, sentence: sentenceOf(event, called), hash }
  })
}

const single = [
  ...['opEdId', 'annotationId', 'claimId', 'sourceId', 'onId', 'briefingId', 'submissionId', 'editionId'],
  ...['commentId', 'importId', 'captureId', 'textVersionId', 'membershipId', 'personId', 'deskId'],
]
const several = ['importIds', 'captureIds', 'opEdIds', 'sessionIds']

/** One containment for each place an id can stand in, which the index on `detail` answers. */
function mentions(id: string): Prisma.Sql {
  const shapes = [...single.map((key) => ({ [key]: id })), ...several.map((key) => ({ [key]: [id] }))]
  const each = shapes.map((shape) => Prisma.sql`detail @> ${JSON.stringify(shape)}::jsonb`)
  return Prisma.sql`(${Prisma.join(each, ' OR ')})`
}
