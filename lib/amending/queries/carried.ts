import 'server-only'
import { mayRevise } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import type { TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import type { AnchorState, AnnotationKind } from '@/prisma/generated/enums'
import { type AmendedOpEd, amendedOpEd } from './amending'

export type CarriedText = { id: string; number: number; document: TextDocument }

/** An annotation whose words changed, went, or stand in more than one place. */
export type Unplaced = {
  annotationId: string
  kind: AnnotationKind
  revision: number
  /** The claim's sentence, the source's name, or the note. */
  says: string
  state: Extract<AnchorState, 'changed' | 'ambiguous' | 'lost'>
  /** The words annotated. */
  was: string
  /** Where it may stand in the latest text; of a lost one, the place where it stood. */
  span: Span
  /** Where it stood last for certain. */
  stood: { textVersionId: string; span: Span }
  mayRevise: boolean
}

export type Carried = {
  opEd: AmendedOpEd
  text: CarriedText
  /** Texts in which unplaced annotations stood. */
  before: CarriedText[]
  /** In reading order. */
  unplaced: Unplaced[]
}

type Row = Omit<Unplaced, 'span' | 'stood' | 'mayRevise'> &
  Span & { thenStart: number; thenEnd: number; thenIn: string; authorId: string }

/** What an amendment left without a certain place, withdrawn annotations aside. */
export async function getCarried(actor: Actor, opEdId: string): Promise<Carried | null> {
  const opEd = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: amendedOpEd,
  })
  const text =
    opEd &&
    (await db.textVersion.findFirst({ where: { opEdId }, orderBy: { number: 'desc' }, select: carriedText }))
  if (!opEd || !text) return null

  const rows = await unplacedIn(actor, text.id)
  const before = await db.textVersion.findMany({
    where: { deskId: actor.deskId, id: { in: rows.map(({ thenIn }) => thenIn) } },
    select: carriedText,
  })
  return {
    opEd,
    text: textOf(text),
    before: before.map(textOf),
    unplaced: rows.map(({ start, end, thenStart, thenEnd, thenIn, authorId, ...row }) => ({
      ...row,
      span: { start, end },
      stood: { textVersionId: thenIn, span: { start: thenStart, end: thenEnd } },
      mayRevise: mayRevise(actor, { authorId }),
    })),
  }
}

const carriedText = { id: true, number: true, document: true } as const

function textOf(text: { id: string; number: number; document: unknown }): CarriedText {
  return { ...text, document: text.document as TextDocument }
}

function unplacedIn({ deskId }: Actor, textVersionId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT a.id AS "annotationId", a.kind, a.revision, a."authorId", k.state, k.exact AS was, k.start, k."end",
           COALESCE(
             (SELECT c.sentence FROM "ClaimVersion" c WHERE c."deskId" = r."deskId" AND c."claimId" = r."claimId" ORDER BY c.number DESC LIMIT 1),
             (SELECT s.name FROM "Source" s WHERE s."deskId" = r."deskId" AND s.id = r."sourceId"),
             r.note) AS says,
           stood.start AS "thenStart", stood."end" AS "thenEnd", stood."textVersionId" AS "thenIn"
      FROM "Anchor" k
      JOIN "AnnotationRevision" r ON r."deskId" = k."deskId" AND r.id = k."revisionId"
      JOIN "Annotation" a ON a."deskId" = r."deskId" AND a.id = r."annotationId" AND a.revision = r.number
      JOIN LATERAL (
        SELECT s.* FROM "Anchor" s
          JOIN "AnnotationRevision" own ON own."deskId" = s."deskId" AND own.id = s."revisionId"
          JOIN "TextVersion" t ON t."deskId" = s."deskId" AND t.id = s."textVersionId"
         WHERE own."deskId" = a."deskId" AND own."annotationId" = a.id AND s.state IN ('exact', 'moved') AND s.exact = k.exact
         ORDER BY t.number DESC LIMIT 1) stood ON true
     WHERE k."deskId" = ${deskId} AND k."textVersionId" = ${textVersionId}
       AND k.state IN ('changed', 'ambiguous', 'lost') AND NOT r.withdrawn
     ORDER BY k.start, k."end", a.id`
}
