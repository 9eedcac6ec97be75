import type { Known } from '@/lib/importing/duplicates/duplicate'

const states: Record<Known['state'], string> = {
  reading: 'reading',
  in_review: 'in review',
  done: 'done',
  set_aside: 'set aside',
  waiting: 'waiting in the inbox',
  confirmed: 'confirmed',
  recaptured: 'kept as another capture',
}

/** "op-ed, in review" */
export function standing({ kind, state, setAsideFor }: Known): string {
  const reason = state === 'set_aside' && setAsideFor ? `: ${setAsideFor}` : ''
  return `${kind}, ${states[state]}${reason}`
}

export function titleOf({ title, kind }: Pick<Known, 'title' | 'kind'>): string {
  return title ?? (kind === 'op-ed' ? 'Untitled op-ed' : 'An import without a title')
}

export function comparisonHref(desk: string, importId: string, otherId: string) {
  return `/desks/${desk}/inbox/${importId}/duplicates/${otherId}` as const
}
