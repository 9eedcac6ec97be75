import { stands } from '@/lib/sources/mention'
import type { Prisma } from '@/prisma/generated/client'
import type { AnnotationState, Stance } from '@/prisma/generated/enums'
import type { CountedMention } from './tally'

/** As little of a mention as counting it needs. */
export const countedRow = {
  number: true,
  stance: true,
  annotation: {
    select: {
      revision: true,
      state: true,
      opEd: { select: { outletId: true, bylines: { select: { sourceId: true } } } },
    },
  },
} satisfies Prisma.AnnotationRevisionSelect

// Written out: two payload types of one model pass for each other, whatever was selected.
type CountedRow = {
  number: number
  stance: Stance | null
  annotation: {
    revision: number
    state: AnnotationState
    opEd: { outletId: string | null; bylines: { sourceId: string }[] }
  }
}

/** The mentions to count, from rows that may hold older revisions too. */
export function countedFrom(rows: CountedRow[]): CountedMention[] {
  return rows.filter(stands).map(({ stance, annotation: { state, opEd } }) => ({
    stance,
    state,
    outletId: opEd.outletId,
    bylines: opEd.bylines.map(({ sourceId }) => sourceId),
  }))
}
