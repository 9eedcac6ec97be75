import type { Prisma } from '@/prisma/generated/client'
import type { AnnotationState, Direction, Stance } from '@/prisma/generated/enums'
import { type ChainLink, chainOf, linksOf, writersOf } from './attribution'

/** What is read of one revision of a mention, whether of a claim or of a source. */
export const mentionRow = {
  id: true,
  number: true,
  stance: true,
  attribution: linksOf,
  anchors: {
    orderBy: { textVersion: { number: 'desc' } },
    take: 1,
    select: { exact: true, prefix: true, suffix: true },
  },
  annotation: {
    select: {
      id: true,
      state: true,
      revision: true,
      opEd: {
        select: {
          id: true,
          title: true,
          language: true,
          direction: true,
          publishedOn: true,
          outlet: { select: { id: true, name: true } },
          bylines: writersOf,
        },
      },
    },
  },
} satisfies Prisma.AnnotationRevisionSelect

export type MentionRow = Prisma.AnnotationRevisionGetPayload<{ select: typeof mentionRow }>

/** Words that mention something, where they stand and who says them. */
export type Mention = {
  annotationId: string
  state: AnnotationState
  stance: Stance | null
  exact: string
  prefix: string
  suffix: string
  opEd: { id: string; title: string | null; language: string; direction: Direction }
  outlet: { id: string; name: string } | null
  publishedOn: Date | null
  chain: [ChainLink, ...ChainLink[]]
}

/** The mentions that stand, from rows that may hold older revisions too; last published first. */
export function mentionsFrom(rows: MentionRow[]): Mention[] {
  return rows.filter(stands).map(mention).sort(byPublished)
}

export function stands({
  number,
  annotation,
}: {
  number: number
  annotation: { revision: number; state: AnnotationState }
}): boolean {
  return number === annotation.revision && annotation.state !== 'withdrawn'
}

function mention({ stance, attribution, anchors, annotation }: MentionRow): Mention {
  const { outlet, bylines, publishedOn, ...opEd } = annotation.opEd
  const { exact = '', prefix = '', suffix = '' } = anchors[0] ?? {}
  return {
    annotationId: annotation.id,
    state: annotation.state,
    stance,
    exact,
    prefix,
    suffix,
    opEd,
    outlet,
    publishedOn,
    chain: chainOf(bylines, attribution),
  }
}

function byPublished(a: Mention, b: Mention): number {
  return (b.publishedOn?.getTime() ?? 0) - (a.publishedOn?.getTime() ?? 0)
}
