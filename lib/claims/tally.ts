import type { AnnotationState } from '@/prisma/generated/enums'

/** How often a claim is made, by how many writers, in how many outlets. Origins come later: several of these may be one voice. */
export type Tally = { mentions: number; bylines: number; outlets: number }

/** One mention: its state, and the sources that wrote and published the op-ed it stands in. */
export type CountedMention = { state: AnnotationState; bylines: string[]; outletId: string | null }

/** Counts the mentions that stand: neither withdrawn nor rejected, whatever their stance. */
export function tallyOf(mentions: CountedMention[]): Tally {
  const standing = mentions.filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
  return {
    mentions: standing.length,
    bylines: new Set(standing.flatMap(({ bylines }) => bylines)).size,
    outlets: new Set(standing.flatMap(({ outletId }) => outletId ?? [])).size,
  }
}
