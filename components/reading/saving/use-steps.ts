'use client'

import { useCallback, useRef } from 'react'
import { restoreAnnotationAction, withdrawAnnotationAction } from '@/lib/annotations/actions'
import type { Outcome } from '@/lib/outcome'
import { noSteps, redone, type SaidThen, type Step, taken, undone } from './steps'

type Run = <T>(words: string, act: () => Promise<Outcome<T>>) => Promise<Outcome<T>>

type Written = { annotationId: string; revision: number }

/** Undo and redo of one's own steps. Where somebody has changed the annotation since, the desk refuses. */
export function useSteps(desk: string, run: Run, onDone: (annotationId: string) => void) {
  const steps = useRef(noSteps)
  /** The latest revision this sitting wrote of each annotation. */
  const mine = useRef(new Map<string, number>())

  const take = useCallback((step: Step, { annotationId, revision }: Written) => {
    mine.current.set(annotationId, revision)
    steps.current = taken(steps.current, step)
  }, [])

  const say = useCallback(
    async (annotationId: string, said: SaidThen, words: string): Promise<boolean> => {
      const seen = { annotationId, revision: mine.current.get(annotationId) ?? 0 }
      const outcome = await run<Written>(words, () =>
        said === null
          ? withdrawAnnotationAction(desk, seen)
          : restoreAnnotationAction(desk, { ...seen, again: said }),
      )
      if (outcome.ok) mine.current.set(annotationId, outcome.value.revision)
      if (outcome.ok) onDone(annotationId)
      return outcome.ok
    },
    [desk, run, onDone],
  )

  const undo = useCallback(async () => {
    const step = steps.current.done.at(-1)
    if (step && (await say(step.annotationId, step.before, 'Undone.'))) steps.current = undone(steps.current)
    return Boolean(step)
  }, [say])

  const redo = useCallback(async () => {
    const step = steps.current.undone.at(-1)
    if (step && (await say(step.annotationId, step.after, 'Done again.')))
      steps.current = redone(steps.current)
    return Boolean(step)
  }, [say])

  return { take, undo, redo }
}
