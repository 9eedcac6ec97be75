import { redone, type Step, stepBetween, together, undone } from '@/lib/importing/confirming/steps'
import type { ImportReading } from '@/lib/importing/import-reading'

/** The steps that can be taken back, the latest last, and those that can be done again, the next one last. */
export type Steps = { past: Step[]; future: Step[] }

type Given = {
  present: () => ImportReading
  change: (reading: ImportReading) => void
  /** Keeps the steps on this machine, so that they outlive a reload. */
  remember: (steps: Steps) => void
}

const MOST_STEPS = 200
export const noSteps: Steps = { past: [], future: [] }

/** Every edit of a reading as a step that can be taken back and done again. */
export function editHistory({ present, change, remember }: Given) {
  let steps = noSteps
  const watchers = new Set<() => void>()

  function show(next: Steps) {
    steps = next
    remember(next)
    for (const changed of watchers) changed()
  }

  function move(from: 'past' | 'future', lead: typeof undone): Step | 'stale' | null {
    const step = steps[from].at(-1)
    if (!step) return null
    const reading = lead(present(), step)
    if (!reading) {
      show(noSteps)
      return 'stale'
    }
    change(reading)
    const [past, future] =
      from === 'past'
        ? [steps.past.slice(0, -1), [...steps.future, step]]
        : [[...steps.past, step], steps.future.slice(0, -1)]
    show({ past, future })
    return step
  }

  return {
    standing: () => steps,
    watch(changed: () => void) {
      watchers.add(changed)
      return () => {
        watchers.delete(changed)
      }
    },
    present,
    edit(after: ImportReading, label: string, thing: string | null = null) {
      const step = stepBetween(present(), after, label, thing)
      if (!step) return
      change(after)
      const last = steps.future.length === 0 ? steps.past.at(-1) : undefined
      const both = last && together(last, step)
      const past = both ? steps.past.with(-1, both) : [...steps.past, step]
      show({ past: past.slice(-MOST_STEPS), future: [] })
    },
    /** The step taken back; `stale` where the reading is no longer the one it was made on, and no step counts any more. */
    undo: () => move('past', undone),
    redo: () => move('future', redone),
    goOnWith: show,
  }
}

export type EditHistory = ReturnType<typeof editHistory>
