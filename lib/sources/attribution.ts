import type { Prisma } from '@/prisma/generated/client'

/** A source where it is named: what it is, and the grade that stands. */
export const namedSource = {
  id: true,
  name: true,
  kind: true,
  grades: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { grade: true } },
} satisfies Prisma.SourceSelect

export type NamedSource = Prisma.SourceGetPayload<{ select: typeof namedSource }>

export const writersOf = {
  orderBy: { position: 'asc' },
  select: { source: { select: namedSource } },
} satisfies Prisma.OpEd$bylinesArgs

export const linksOf = {
  orderBy: { position: 'asc' },
  select: { source: { select: namedSource } },
} satisfies Prisma.AnnotationRevision$attributionArgs

/** One link of a chain as it is shown; several writers sign as one. */
export type ChainLink = { id: string; sourceIds: string[]; name: string; grade: string | null }

type Linked = { source: NamedSource }[]

/** From the op-ed's writer to whoever is said to know, who is the writer where nobody else is named. */
export function chainOf(writers: Linked, links: Linked): [ChainLink, ...ChainLink[]] {
  const written: ChainLink = {
    id: 'writer',
    sourceIds: writers.map(({ source }) => source.id),
    name: writers.map(({ source }) => source.name).join(' and ') || 'an unsigned writer',
    grade: (writers.length === 1 && writers[0]?.source.grades[0]?.grade) || null,
  }
  return [written, ...links.map(({ source }, index) => linkTo(source, index))]
}

function linkTo({ id: sourceId, name, grades }: NamedSource, index: number): ChainLink {
  return { id: `${index} ${sourceId}`, sourceIds: [sourceId], name, grade: grades[0]?.grade ?? null }
}
