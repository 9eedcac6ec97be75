import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { type Difference, unseenDifferences } from '@/lib/op-eds/queries/differences'
import { namedSource, writersOf } from '@/lib/sources/attribution'
import type { TextDocument } from '@/lib/text/document'
import type { Prisma } from '@/prisma/generated/client'
import { type CardSource, sourceOf } from '../card'

const opEdRow = {
  id: true,
  title: true,
  section: true,
  url: true,
  publishedOn: true,
  language: true,
  direction: true,
  marking: true,
  state: true,
  setAsideFor: true,
  version: true,
  outlet: { select: namedSource },
  bylines: writersOf,
  textVersions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      id: true,
      number: true,
      document: true,
      capture: { select: { sha256: true, takenAt: true, kind: true } },
    },
  },
} satisfies Prisma.OpEdSelect

type Row = Prisma.OpEdGetPayload<{ select: typeof opEdRow }>

export type ReadOpEd = Omit<Row, 'outlet' | 'bylines' | 'textVersions'> & {
  outlet: CardSource | null
  writers: CardSource[]
}

export type ReadText = {
  id: string
  number: number
  document: TextDocument
  capture: Row['textVersions'][number]['capture']
}

export type ReadingRoom = {
  opEd: ReadOpEd
  text: ReadText
  /** How the words differed when last captured again, while nobody has looked. */
  difference: Difference | null
}

/** An op-ed to be read, in its latest text. Its annotations come after, so that nobody waits for them to read. */
export async function getReadingRoom(actor: Actor, opEdId: string): Promise<ReadingRoom | null> {
  const row = await db.opEd.findFirst({ where: { AND: [visibleTo(actor), { id: opEdId }] }, select: opEdRow })
  const latest = row?.textVersions[0]
  if (!row || !latest) return null

  const { outlet, bylines, textVersions: _, ...opEd } = row
  return {
    opEd: {
      ...opEd,
      outlet: outlet && sourceOf(outlet),
      writers: bylines.map(({ source }) => sourceOf(source)),
    },
    text: { ...latest, document: latest.document as TextDocument },
    difference: (await unseenDifferences(actor, [opEdId])).get(opEdId) ?? null,
  }
}
