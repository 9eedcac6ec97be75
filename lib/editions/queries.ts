import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { FrozenContent } from '@/lib/briefings/content'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { editionsFor } from './policy'

const editionLine = {
  id: true,
  major: true,
  minor: true,
  publishedAt: true,
  publishedBy: { select: { user: { select: { name: true } } } },
  submission: { select: { title: true, marking: true, changeKind: true, changeNote: true, hash: true } },
} satisfies Prisma.EditionSelect

const newestFirst = [{ major: 'desc' }, { minor: 'desc' }] satisfies Prisma.EditionOrderByWithRelationInput[]

/** One line for each briefing published: its current edition, and how many came before. */
export async function listEditions(actor: Actor) {
  const briefings = await db.briefing.findMany({
    where: { deskId: actor.deskId, editions: { some: editionsFor(actor) } },
    select: { id: true, editions: { where: editionsFor(actor), select: editionLine, orderBy: newestFirst } },
  })
  return briefings
    .flatMap(({ id, editions: [current, ...earlier] }) =>
      current ? [{ briefingId: id, current, earlier: earlier.length }] : [],
    )
    .sort((a, b) => b.current.publishedAt.getTime() - a.current.publishedAt.getTime())
}

/** An edition as it was published, with the line of editions it stands in. */
export async function getEdition(actor: Actor, editionId: string) {
  const edition = await db.edition.findFirst({
    where: { AND: [editionsFor(actor), { id: editionId }] },
    select: {
      ...editionLine,
      briefingId: true,
      html: true,
      pdfSha256: true,
      pdfStandard: true,
      pdfNotes: true,
      approval: { select: { createdAt: true, author: { select: { user: { select: { name: true } } } } } },
      briefing: {
        select: { editions: { where: editionsFor(actor), select: editionLine, orderBy: newestFirst } },
      },
    },
  })
  if (!edition) return null
  const { briefing, ...own } = edition
  return { ...own, line: briefing.editions, isCurrent: briefing.editions[0]?.id === editionId }
}

/** The frozen content alone: the excerpts a reader is shown. */
export async function getEditionContent(actor: Actor, editionId: string): Promise<FrozenContent | null> {
  const edition = await db.edition.findFirst({
    where: { AND: [editionsFor(actor), { id: editionId }] },
    select: { submission: { select: { content: true } } },
  })
  return edition && (JSON.parse(edition.submission.content) as FrozenContent)
}

export function getEditionPdf(actor: Actor, editionId: string) {
  return db.edition.findFirst({
    where: { AND: [editionsFor(actor), { id: editionId }] },
    select: { pdf: true, pdfSha256: true, major: true, minor: true, submission: { select: { title: true } } },
  })
}

export type EditionPage = NonNullable<Awaited<ReturnType<typeof getEdition>>>
