import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { type Comparison, compareTexts } from '@/lib/text/comparison'
import type { Block, TextDocument } from '@/lib/text/document'
import { type AmendedOpEd, amendedOpEd } from './amending'

export type HistoricText = { id: string; number: number; by: string; at: Date; why: string }

export type TextHistory = {
  opEd: AmendedOpEd
  /** Newest first. */
  versions: HistoricText[]
  /** The version asked for, or the latest, beside the one before it; the first stands by itself. */
  chosen: { number: number; comparison: Comparison }
}

/** Who amended the text of an op-ed, why and when; every version stays readable. */
export async function getTextHistory(
  actor: Actor,
  { opEdId, number }: { opEdId: string; number?: number | undefined },
): Promise<TextHistory | null> {
  const opEd = await db.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: amendedOpEd,
  })
  if (!opEd) return null
  const versions = await db.textVersion.findMany({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, number: true, why: true, createdAt: true },
      confirmedBy: { select: { user: { select: { name: true } } } },
    },
  })
  const chosen = versions.find((version) => version.number === number) ?? versions[0]
  if (!chosen) return null

  const now = await blocksOf(actor, opEdId, chosen.number)
  const was = chosen.number > 1 ? await blocksOf(actor, opEdId, chosen.number - 1) : now
  return {
    opEd,
    versions: versions.map(({ confirmedBy, createdAt: at, ...version }) => {
      return { ...version, at, by: confirmedBy.user.name }
    }),
    chosen: { number: chosen.number, comparison: compareTexts(was, now) },
  }
}

async function blocksOf({ deskId }: Actor, opEdId: string, number: number): Promise<Block[]> {
  const { document } = await db.textVersion.findUniqueOrThrow({
    where: { deskId_opEdId_number: { deskId, opEdId, number } },
    select: { document: true },
  })
  return (document as TextDocument).content
}
