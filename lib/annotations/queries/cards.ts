import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo as opEdsVisibleTo } from '@/lib/op-eds/policy'
import type { AnnotationState, OpEdState } from '@/prisma/generated/enums'
import { type AnnotationCard, cardOf } from '../card'
import { cardRow } from '../card-row'
import { loadCard } from '../load-card'
import { visibleTo } from '../policy'
import { inReadingOrder } from '../reading-order'
import type { NewsInput } from '../schema'

/** Every annotation of an op-ed, in reading order. */
export async function listCards(actor: Actor, opEdId: string): Promise<AnnotationCard[]> {
  const where = { AND: [visibleTo(actor), { opEdId }] }
  const rows = await db.annotation.findMany({ where, select: cardRow })
  return rows.map((row) => cardOf(actor, row)).sort(inReadingOrder)
}

export function getCard(actor: Actor, annotationId: string): Promise<AnnotationCard | null> {
  return loadCard(db, actor, annotationId)
}

/** How an op-ed stands: what a room holds beside its annotations. */
export type Standing = {
  state: OpEdState
  setAsideFor: string | null
  version: number
  textVersionId: string
}

export type News = { standing: Standing; cards: AnnotationCard[] }

/** By which an annotation is known to have moved. */
export type Mark = { id: string; revision: number; state: AnnotationState; threadVersion: number }

/** Every annotation of an op-ed in a few letters, so that whoever missed something asks only for that. */
export function listMarks(actor: Actor, opEdId: string): Promise<Mark[]> {
  const where = { AND: [visibleTo(actor), { opEdId }] }
  const select = { id: true, revision: true, state: true, threadVersion: true } as const
  return db.annotation.findMany({ where, select })
}

/** What some annotations of an op-ed say now, and how the op-ed itself stands. */
export async function getNews(actor: Actor, { opEdId, annotationIds }: NewsInput): Promise<News | null> {
  const opEd = await db.opEd.findFirst({
    where: { AND: [opEdsVisibleTo(actor), { id: opEdId }] },
    select: {
      state: true,
      setAsideFor: true,
      version: true,
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  })
  if (!opEd) return null
  const where = { AND: [visibleTo(actor), { opEdId, id: { in: annotationIds } }] }
  const rows = annotationIds.length > 0 ? await db.annotation.findMany({ where, select: cardRow }) : []
  const { textVersions, ...standing } = opEd
  return {
    standing: { ...standing, textVersionId: textVersions[0]?.id ?? '' },
    cards: rows.map((row) => cardOf(actor, row)),
  }
}
