import type { RevisionCard } from '@/lib/annotations/card'
import type { OpEdState, ThreadState } from '@/prisma/generated/enums'

/** What an annotation said, and by which revision; null where it did not stand. */
export type SaidThen = { number: number; says: RevisionCard | null } | null

/** Something that was done in the room and can be undone. `sendKey` is the errand it was done by. */
export type Step = { sendKey: string } & (
  | { is: 'annotation'; annotationId: string; before: SaidThen; after: SaidThen }
  /** Suggestions taken together, each by the errand whose key it has as its id. */
  | { is: 'accepted'; annotationIds: readonly string[] }
  | { is: 'dismissal'; keys: string[]; away: boolean }
  /** What a comment said; null where it did not stand. */
  | { is: 'comment'; annotationId: string; commentId: string; before: string | null; after: string | null }
  /** `last` is the latest comment that was read. */
  | { is: 'thread'; annotationId: string; to: ThreadState; last: string | null }
  | { is: 'move'; from: OpEdState; to: OpEdState; reason: string }
)

/** The steps of one person in one op-ed: those done, and those undone since. */
export type Steps = {
  done: readonly Step[]
  undone: readonly Step[]
  /** The latest revision of each annotation, and the latest version of the op-ed, that was this person's own. */
  own: Readonly<Record<string, number>>
}

const MOST = 200

export const noSteps: Steps = { done: [], undone: [], own: {} }

export function taken({ done, own }: Steps, step: Step): Steps {
  return { done: [...done, step].slice(-MOST), undone: [], own }
}

export function undone({ done, undone: back, own }: Steps): Steps {
  const step = done.at(-1)
  return { done: done.slice(0, -1), undone: step ? [...back, step] : back, own }
}

export function redone({ done, undone: back, own }: Steps): Steps {
  const step = back.at(-1)
  return { done: step ? [...done, step] : done, undone: back.slice(0, -1), own }
}

/** `what` is an annotation, or the op-ed itself. */
export function owned(steps: Steps, what: string, number: number): Steps {
  return { ...steps, own: { ...steps.own, [what]: number } }
}

/** What the desk refused was not done; what this person wrote there before is no longer the latest. */
export function refusedStep({ done, undone: back, own }: Steps, sendKey: string, what: string): Steps {
  const { [what]: _, ...others } = own
  const but = (steps: readonly Step[]) => steps.flatMap((step) => without(step, sendKey) ?? [])
  return { done: but(done), undone: but(back), own: others }
}

function without(step: Step, sendKey: string): Step | null {
  if (step.is !== 'accepted') return step.sendKey === sendKey ? null : step
  const annotationIds = step.annotationIds.filter((id) => id !== sendKey)
  return annotationIds.length > 0 ? { ...step, annotationIds } : null
}
