import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { Dependence, SourceKind } from '@/prisma/generated/enums'
import { namedSource } from './attribution'
import { type KnownClaim, listClaimsThrough } from './claims-through'
import { type Mention, mentionRow, mentionsFrom, stands } from './mention'
import { visibleTo } from './policy'

const newestFirst = [
  { createdAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.SourceGradeOrderByWithRelationInput[]
const author = { select: { user: { select: { name: true } } } } as const
const standing = { number: true, annotation: { select: { revision: true, state: true } } } as const

const sourceRow = {
  ...namedSource,
  aliases: { select: { name: true }, orderBy: { name: 'asc' } },
  mentions: { select: standing },
  attributed: { select: { revision: { select: standing } } },
  _count: { select: { bylines: true, published: true } },
} satisfies Prisma.SourceSelect

export type SourceInList = {
  id: string
  name: string
  kind: SourceKind
  aliases: string[]
  grade: string | null
  /** Op-eds it wrote or published. */
  opEds: number
  /** Where op-eds name it. */
  mentions: number
  /** Chains of claims that lead to it or through it. */
  attributions: number
}

/** By name. */
export async function listSources(actor: Actor): Promise<SourceInList[]> {
  const sources = await db.source.findMany({
    where: visibleTo(actor),
    select: sourceRow,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return sources.map(({ id, name, kind, aliases, grades, mentions, attributed, _count }) => ({
    id,
    name,
    kind,
    aliases: aliases.map((alias) => alias.name),
    grade: grades[0]?.grade ?? null,
    opEds: _count.bylines + _count.published,
    mentions: mentions.filter(stands).length,
    attributions: attributed.filter(({ revision }) => stands(revision)).length,
  }))
}

const opEdRow = {
  id: true,
  title: true,
  language: true,
  publishedOn: true,
  outlet: { select: { name: true } },
  bylines: { orderBy: { position: 'asc' }, select: { source: { select: { name: true } } } },
} satisfies Prisma.OpEdSelect

export type OpEdOfSource = Prisma.OpEdGetPayload<{ select: typeof opEdRow }>

const sourcePage = {
  id: true,
  name: true,
  kind: true,
  description: true,
  version: true,
  createdAt: true,
  createdBy: author,
  aliases: { select: { name: true }, orderBy: { name: 'asc' } },
  grades: { orderBy: newestFirst, include: { author } },
  ties: {
    where: { endedAt: null },
    include: { author, on: { select: namedSource } },
    orderBy: { createdAt: 'asc' },
  },
  tiedTo: {
    where: { endedAt: null },
    include: { author, source: { select: namedSource } },
    orderBy: { createdAt: 'asc' },
  },
  mentions: { select: mentionRow },
  bylines: { select: { opEd: { select: opEdRow } }, orderBy: { opEd: { publishedOn: 'desc' } } },
  published: { select: opEdRow, orderBy: { publishedOn: 'desc' } },
} satisfies Prisma.SourceSelect

type SourcePageRow = Prisma.SourceGetPayload<{ select: typeof sourcePage }>

export type GradeLine = { id: string; grade: string | null; reason: string; author: string; at: Date }

export type Tie = {
  id: string
  kind: Dependence
  /** Whether the source of this page depends on the other, or the other on it. */
  outward: boolean
  other: { id: string; name: string; grade: string | null }
  reason: string
  author: string
  at: Date
}

export type Source = Pick<SourcePageRow, 'id' | 'name' | 'kind' | 'description' | 'version' | 'createdAt'> & {
  createdBy: string
  aliases: string[]
  /** The newest first; the first stands. */
  grades: GradeLine[]
  ties: Tie[]
  mentions: Mention[]
  written: OpEdOfSource[]
  published: OpEdOfSource[]
  knows: KnownClaim[]
  passesOn: KnownClaim[]
}

export async function getSource(actor: Actor, sourceId: string): Promise<Source | null> {
  const row = await db.source.findFirst({
    where: { AND: [visibleTo(actor), { id: sourceId }] },
    select: sourcePage,
  })
  if (!row) return null

  const { createdBy, aliases, grades, ties, tiedTo, mentions, bylines, published, ...source } = row
  return {
    ...source,
    createdBy: createdBy.user.name,
    aliases: aliases.map(({ name }) => name),
    grades: grades.map((grade) => ({ ...grade, author: grade.author.user.name, at: grade.createdAt })),
    ties: [
      ...ties.map((tie) => tieLine(tie, tie.on, true)),
      ...tiedTo.map((tie) => tieLine(tie, tie.source, false)),
    ],
    mentions: mentionsFrom(mentions),
    written: bylines.map(({ opEd }) => opEd),
    published,
    ...(await listClaimsThrough(actor, sourceId)),
  }
}

/** Every source by name, to choose the other end of a tie. */
export function listSourceNames(actor: Actor): Promise<{ id: string; name: string; kind: SourceKind }[]> {
  return db.source.findMany({
    where: visibleTo(actor),
    select: { id: true, name: true, kind: true },
    orderBy: { name: 'asc' },
  })
}

type TieRow = Omit<SourcePageRow['ties'][number], 'on'>

function tieLine(tie: TieRow, other: SourcePageRow['ties'][number]['on'], outward: boolean): Tie {
  const { id, kind, reason, createdAt: at } = tie
  const named = { id: other.id, name: other.name, grade: other.grades[0]?.grade ?? null }
  return { id, kind, reason, outward, other: named, author: tie.author.user.name, at }
}
