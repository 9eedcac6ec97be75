import type { OpEdState } from '@/prisma/generated/enums'

export type OpEdStep = { to: OpEdState; label: string }

/** The next step of the work, which is the one primary button of the page. */
export function nextStep(state: OpEdState, mayFinish: boolean): OpEdStep | null {
  if (state === 'reading') return { to: 'in_review', label: 'Send to review' }
  if (state === 'in_review' && mayFinish) return { to: 'done', label: 'Mark as done' }
  return state === 'set_aside' ? { to: 'reading', label: 'Take up again' } : null
}

export function backSteps(state: OpEdState, mayFinish: boolean): OpEdStep[] {
  if (state === 'in_review') return [{ to: 'reading', label: 'Back to reading' }]
  if (state !== 'done' || !mayFinish) return []
  return [
    { to: 'in_review', label: 'Back to review' },
    { to: 'reading', label: 'Back to reading' },
  ]
}

export function maySetAside(state: OpEdState, mayFinish: boolean): boolean {
  return state !== 'set_aside' && (mayFinish || state !== 'done')
}
