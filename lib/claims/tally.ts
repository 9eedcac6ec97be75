import type { AnnotationState, Stance } from '@/prisma/generated/enums'

/** How often a claim is made, by how many writers, in how many outlets. Origins come later: several of these may be one voice. */
export type Tally = { mentions: number; bylines: number; outlets: number; denials: number; questions: number }

/** One mention: its state and stance, and the sources that wrote and published the op-ed it stands in. */
export type CountedMention = {
  state: AnnotationState
  stance: Stance | null
  bylines: string[]
  outletId: string | null
}

/**
 * Counts the mentions that make the claim: those that assert or report it and are neither withdrawn nor rejected, whether or
 * not a second person has accepted them yet. Bylines are the distinct writers of the op-eds these stand in, outlets the
 * distinct places that published them. Mentions that deny or question the claim are counted apart and add no byline and no outlet.
 */
export function tallyOf(mentions: CountedMention[]): Tally {
  const live = mentions.filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
  const making = live.filter(({ stance }) => stance === 'asserts' || stance === 'reports')
  return {
    mentions: making.length,
    bylines: new Set(making.flatMap(({ bylines }) => bylines)).size,
    outlets: new Set(making.flatMap(({ outletId }) => outletId ?? [])).size,
    denials: live.filter(({ stance }) => stance === 'denies').length,
    questions: live.filter(({ stance }) => stance === 'questions').length,
  }
}

/** "7 mentions", and nothing of a number that stands alone. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
