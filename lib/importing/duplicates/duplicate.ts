import type { Direction, ImportState, OpEdState } from '@/prisma/generated/enums'

/** Why two things may be one, the strongest first. Shares are of 1. */
export type Reason =
  | { kind: 'bytes' }
  | { kind: 'text' }
  | { kind: 'near'; share: number }
  | { kind: 'address' }
  | { kind: 'alike'; share: number }
  | { kind: 'passage'; sentences: string[]; share: number }

/** What is known of a thing that may be the same op-ed. */
export type Known = {
  id: string
  title: string | null
  outlet: string | null
  /** yyyy-mm-dd */
  date: string | null
  language: string | null
  direction: Direction
  setAsideFor: string | null
} & ({ kind: 'op-ed'; state: OpEdState } | { kind: 'import'; state: ImportState })

export type Duplicate = Known & { reason: Reason }

const strongestFirst: Reason['kind'][] = ['bytes', 'text', 'near', 'address', 'alike', 'passage']

const MOST = 8

/** The likeliest first; what was set aside after what was not. */
export function likeliest(duplicates: Duplicate[]): Duplicate[] {
  const strongest = new Map<string, Duplicate>()
  for (const one of duplicates.toSorted(byStrength)) {
    if (!strongest.has(one.id)) strongest.set(one.id, one)
  }
  return [...strongest.values()].sort(byStanding).slice(0, MOST)
}

function byStanding(one: Duplicate, other: Duplicate): number {
  return Number(one.state === 'set_aside') - Number(other.state === 'set_aside') || byStrength(one, other)
}

function byStrength({ reason: one }: Duplicate, { reason: other }: Duplicate): number {
  return (
    strongestFirst.indexOf(one.kind) - strongestFirst.indexOf(other.kind) || shareOf(other) - shareOf(one)
  )
}

function shareOf(reason: Reason): number {
  return 'share' in reason ? reason.share : 1
}

/** "Nearly the same: 93 of 100 phrases" */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'bytes':
      return 'The same bytes'
    case 'text':
      return 'The same words'
    case 'near':
      return `Nearly the same: ${inHundred(reason.share)} of 100 phrases`
    case 'address':
      return 'The same address'
    case 'alike':
      return `Alike in part: ${inHundred(reason.share)} of 100 phrases`
    case 'passage':
      return `${sentencesStand(reason.sentences.length)} in the other, ${inHundred(reason.share)}% of the shorter`
  }
}

function sentencesStand(count: number): string {
  return count === 1 ? 'A sentence of one stands' : `${count} sentences of one stand`
}

/** What is not the same is never said to be all of it. */
function inHundred(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
