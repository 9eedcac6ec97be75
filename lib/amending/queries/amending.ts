import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { readingInput } from '@/lib/importing/schema'
import { visibleTo } from '@/lib/op-eds/policy'
import type { Block, TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { Direction, Prisma } from '@/prisma/generated/client'
import { mayAmend } from '../policy'

export const amendedOpEd = {
  id: true,
  title: true,
  language: true,
  direction: true,
} satisfies Prisma.OpEdSelect

export type AmendedOpEd = { id: string; title: string | null; language: string; direction: Direction }

export type Amending = {
  opEd: AmendedOpEd
  text: { id: string; number: number; document: TextDocument }
  /** Where annotations stand for certain in this text, in reading order. */
  spans: Span[]
  /** The words of a recapture, to begin with. */
  taken: { captureId: string; blocks: Block[] } | null
}

/** The text the desk reads, for somebody who may amend it. */
export async function getAmending(
  actor: Actor,
  { opEdId, captureId }: { opEdId: string; captureId?: string | undefined },
): Promise<Amending | null> {
  if (!mayAmend(actor)) return null
  const opEd = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: amendedOpEd,
  })
  const text = await db.textVersion.findFirst({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, document: true },
  })
  if (!opEd || !text) return null
  return {
    opEd,
    text: { ...text, document: text.document as TextDocument },
    spans: await certainSpans(actor, text.id),
    taken: captureId ? await takenFrom(actor, { opEdId, captureId }) : null,
  }
}

/** Of the latest revisions that are not withdrawn. */
function certainSpans({ deskId }: Actor, textVersionId: string): Promise<Span[]> {
  return db.$queryRaw<Span[]>`
    SELECT k.start, k."end"
      FROM "Anchor" k
      JOIN "AnnotationRevision" r ON r."deskId" = k."deskId" AND r.id = k."revisionId"
      JOIN "Annotation" a ON a."deskId" = r."deskId" AND a.id = r."annotationId" AND a.revision = r.number
     WHERE k."deskId" = ${deskId} AND k."textVersionId" = ${textVersionId} AND k.state IN ('exact', 'moved') AND NOT r.withdrawn
     ORDER BY k.start, k."end"`
}

async function takenFrom(
  { deskId }: Actor,
  { opEdId, captureId }: { opEdId: string; captureId: string },
): Promise<Amending['taken']> {
  const found = await db.recapture.findFirst({
    where: { deskId, opEdId, captureId },
    select: { reading: true },
  })
  return found && { captureId, blocks: readingInput.parse(found.reading).blocks }
}
