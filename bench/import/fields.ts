import type { FieldTruth } from './corpus'
import type { Made } from './engines'

export const fieldNames = ['title', 'byline', 'date', 'outlet'] as const

export type FieldCount = 'right' | 'wrong' | 'not judged'

/** Title and outlet by their letters and digits; a byline may say more than the name; a date within a day, for time zones. */
export function compareFields(
  truth: FieldTruth | null,
  made: Made | null,
): Record<(typeof fieldNames)[number], FieldCount> {
  return {
    title: count(truth?.title, (title) => bare(made?.title) === bare(title)),
    byline: count(truth?.byline, (name) => bare(made?.byline).includes(bare(name))),
    date: count(truth?.date, (date) => isNear(made?.date ?? null, date)),
    outlet: count(truth?.outlet, (names) => names.some((name) => bare(name) === bare(made?.outlet))),
  }
}

function count<T>(truth: T | null | undefined, isRight: (truth: T) => boolean): FieldCount {
  if (truth === null || truth === undefined) return 'not judged'
  return isRight(truth) ? 'right' : 'wrong'
}

const DAY = 86_400_000

function isNear(date: string | null, truth: string): boolean {
  const day = Date.parse(date ?? '')
  return !Number.isNaN(day) && Math.abs(Math.floor(day / DAY) - Date.parse(truth) / DAY) <= 1
}

function bare(text: string | null | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
