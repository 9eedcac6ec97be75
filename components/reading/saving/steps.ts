/** What an annotation said, by the number of the revision that said it; null where it did not stand. */
export type SaidThen = number | null

export type Step = { annotationId: string; before: SaidThen; after: SaidThen }

/** The steps of one sitting: those done, and those undone since. */
export type Steps = { done: readonly Step[]; undone: readonly Step[] }

export const noSteps: Steps = { done: [], undone: [] }

export function taken(steps: Steps, step: Step): Steps {
  return { done: [...steps.done, step], undone: [] }
}

export function undone({ done, undone: back }: Steps): Steps {
  const step = done.at(-1)
  return step ? { done: done.slice(0, -1), undone: [...back, step] } : { done, undone: back }
}

export function redone({ done, undone: back }: Steps): Steps {
  const step = back.at(-1)
  return step ? { done: [...done, step], undone: back.slice(0, -1) } : { done, undone: back }
}
