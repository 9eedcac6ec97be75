import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { type Comparison, compareTexts } from '@/lib/text/comparison'
import type { TextDocument } from '@/lib/text/document'
import { type DiffPiece, wordDiff } from '@/lib/text/word-diff'
import type { CaptureKind, Direction, Prisma } from '@/prisma/generated/client'
import type { Reading } from '../reading'
import { readingInput } from '../schema'

const captured = {
  id: true,
  kind: true,
  fileName: true,
  address: true,
  sha256: true,
  takenAt: true,
  takenBy: { select: { user: { select: { name: true } } } },
} satisfies Prisma.CaptureSelect

const capturedOpEd = {
  id: true,
  title: true,
  language: true,
  direction: true,
  textVersions: {
    orderBy: { number: 'desc' },
    select: { number: true, document: true, capture: { select: captured } },
  },
  recaptures: {
    orderBy: { id: 'desc' },
    select: { id: true, added: true, removed: true, capture: { select: captured } },
  },
} satisfies Prisma.OpEdSelect

type Found = Prisma.OpEdGetPayload<{ select: typeof capturedOpEd }>

export type OpEdCapture = {
  id: string
  kind: CaptureKind
  fileName: string | null
  address: string | null
  sha256: string
  takenAt: Date
  takenBy: string
  /** The latest text version made of it; null where none was. */
  textVersion: number | null
  /** How its words differ from the text the desk read when it came; null for a text version's own. */
  recapture: { id: string; added: number; removed: number; seen: { by: string; at: Date } | null } | null
}

export type OpEdCaptures = {
  opEd: { id: string; title: string | null; language: string; direction: Direction }
  /** Newest first. */
  captures: OpEdCapture[]
  /** The text the desk reads. */
  textVersion: number
  /** One of them beside that text. */
  chosen: { captureId: string; comparison: Comparison; title: DiffPiece[] | null } | null
}

/** All that was captured of an op-ed; and one that was captured again beside the text the desk reads: the one asked for, or the latest. */
export async function getCaptures(
  actor: Actor,
  { opEdId, captureId }: { opEdId: string; captureId?: string | undefined },
): Promise<OpEdCaptures | null> {
  const found = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: capturedOpEd,
  })
  const latest = found?.textVersions[0]
  if (!found || !latest) return null

  const { id, title, language, direction } = found
  const captures = await newestFirst(actor, found)
  const again = captures.filter(({ recapture }) => recapture !== null)
  const chosen = again.find((capture) => capture.id === captureId) ?? again[0]
  const reading = chosen && (await readingOf(actor, chosen.id))
  return {
    opEd: { id, title, language, direction },
    captures,
    textVersion: latest.number,
    chosen: reading
      ? {
          captureId: chosen.id,
          comparison: compareTexts((latest.document as TextDocument).content, reading.blocks),
          title: titleDifference(title, reading.fields.title.value),
        }
      : null,
  }
}

async function newestFirst(actor: Actor, { textVersions, recaptures }: Found): Promise<OpEdCapture[]> {
  const seen = await seenBy(
    actor,
    recaptures.map(({ id }) => id),
  )
  // Of several versions made of one capture the latest is named; one amended from a recapture is among those.
  const versions = new Map(
    textVersions.toReversed().map(({ number, capture }) => [capture.id, { number, capture }]),
  )
  const againIds = new Set(recaptures.map(({ capture }) => capture.id))
  const confirmed = [...versions.values()]
    .filter(({ capture }) => !againIds.has(capture.id))
    .map(({ number, capture }) => ({ ...whoTook(capture), textVersion: number, recapture: null }))
  const again = recaptures.map(({ capture, ...recapture }) => {
    return {
      ...whoTook(capture),
      textVersion: versions.get(capture.id)?.number ?? null,
      recapture: { ...recapture, seen: seen.get(recapture.id) ?? null },
    }
  })
  return [...confirmed, ...again].sort(byTime)
}

/** Ids grow with time: of two taken in the same moment the later is first. */
function byTime(one: OpEdCapture, other: OpEdCapture): number {
  return other.takenAt.getTime() - one.takenAt.getTime() || (other.id > one.id ? 1 : -1)
}

/** How the title differs, where the desk and the page both have one. */
function titleDifference(before: string | null, after: string | null): DiffPiece[] | null {
  const pieces = before && after ? wordDiff(before, after) : []
  return pieces.some(({ kind }) => kind !== 'same') ? pieces : null
}

function whoTook({ takenBy, ...capture }: Prisma.CaptureGetPayload<{ select: typeof captured }>) {
  return { ...capture, takenBy: takenBy.user.name }
}

async function readingOf({ deskId }: Actor, captureId: string): Promise<Reading | null> {
  const found = await db.recapture.findUnique({
    where: { deskId_captureId: { deskId, captureId } },
    select: { reading: true },
  })
  return found && readingInput.parse(found.reading)
}

/** Who looked first at how each differs, and when. */
async function seenBy(
  { deskId }: Actor,
  recaptureIds: string[],
): Promise<Map<string, { by: string; at: Date }>> {
  if (recaptureIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ recaptureId: string; by: string; at: Date }[]>`
    SELECT detail->>'recaptureId' AS "recaptureId", person.name AS by, at
      FROM "Event" LEFT JOIN "User" person ON person.id = "userId"
     WHERE chain = ${`desk:${deskId}`} AND "Event".name = 'op-ed.difference-seen'
       AND detail->>'recaptureId' = ANY (${recaptureIds})
     ORDER BY seq DESC`
  return new Map(rows.map(({ recaptureId, ...seen }) => [recaptureId, seen]))
}
