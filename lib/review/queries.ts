import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { AnchorState, AnnotationKind } from '@/prisma/generated/enums'
import { type ReviewCard, readCard } from './card'
import { mayReviewAtAll } from './policy'

export type QueuedAnnotation = {
  id: string
  kind: AnnotationKind
  /** The claim as worded, or the name of the source. */
  sentence: string
  author: string
  revision: number
  waitingFrom: Date
  anchor: AnchorState
  opEd: { id: string; title: string | null; language: string }
}

type Waiting = { id: string; own: boolean }

/** What waits for a verdict this person may give, oldest first; never what they wrote themselves. */
export async function listQueue(actor: Actor): Promise<QueuedAnnotation[]> {
  if (!mayReviewAtAll(actor)) return []
  const ids = (await listWaiting(actor)).filter(({ own }) => !own).map(({ id }) => id)
  const rows = await db.annotation.findMany({
    where: { deskId: actor.deskId, id: { in: ids } },
    select: queuedRow,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => queued(byId.get(id)))
}

/** How much waits for this person, and how much of their own waits for somebody else. */
export async function countQueue(actor: Actor): Promise<{ waiting: number; own: number }> {
  const all = await listWaiting(actor)
  const own = all.filter((one) => one.own).length
  return { waiting: mayReviewAtAll(actor) ? all.length - own : 0, own }
}

export function getReviewCard(actor: Actor, annotationId: string): Promise<ReviewCard | null> {
  return readCard(db, actor, annotationId)
}

/** Proposed mentions whose place in the text is certain: the rest waits for its words, not for a verdict. */
function listWaiting(actor: Actor): Promise<Waiting[]> {
  if (actor.role === 'reader') return Promise.resolve([])
  return db.$queryRaw<Waiting[]>`
    SELECT a.id, ${actor.membershipId} = ANY (a."authorIds") AS own
      FROM "Annotation" a
      JOIN "AnnotationRevision" r ON r."deskId" = a."deskId" AND r."annotationId" = a.id AND r.number = a.revision
     WHERE a."deskId" = ${actor.deskId} AND a.state = 'proposed' AND a.kind IN ('claim', 'source')
       AND is_anchored(a."deskId", r.id)
     ORDER BY a."waitingFrom", a.id`
}

const queuedRow = {
  id: true,
  kind: true,
  waitingFrom: true,
  opEd: { select: { id: true, title: true, language: true } },
  revisions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      number: true,
      author: { select: { user: { select: { name: true } } } },
      source: { select: { name: true } },
      claim: { select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { sentence: true } } } },
      anchors: { orderBy: { textVersion: { number: 'desc' } }, take: 1, select: { state: true } },
    },
  },
} satisfies Prisma.AnnotationSelect

type QueuedRow = Prisma.AnnotationGetPayload<{ select: typeof queuedRow }>

function queued(row: QueuedRow | undefined): QueuedAnnotation[] {
  const revision = row?.revisions[0]
  if (!row || !revision) return []
  const { id, kind, waitingFrom, opEd } = row
  const { number, author, source, claim, anchors } = revision
  const sentence = claim?.versions[0]?.sentence ?? source?.name ?? ''
  const anchor = anchors[0]?.state ?? 'exact'
  return [{ id, kind, waitingFrom, opEd, sentence, author: author.user.name, revision: number, anchor }]
}
