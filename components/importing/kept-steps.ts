import type { Step } from '@/lib/importing/confirming/steps'
import { noSteps, type Steps } from './edit-history'

const keyOf = (importId: string) => `opcit:import-steps:${importId}`

/** Keeps the steps of an import on this machine: the latest half of them where there is no room for all. */
export function keepSteps(importId: string, steps: Steps) {
  try {
    if (steps.past.length + steps.future.length === 0) localStorage.removeItem(keyOf(importId))
    else localStorage.setItem(keyOf(importId), JSON.stringify(steps))
  } catch {
    if (steps.past.length > 1)
      keepSteps(importId, { past: steps.past.slice(-(steps.past.length >> 1)), future: [] })
  }
}

export function stepsOf(importId: string): Steps {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(importId)) ?? 'null')
    if (typeof kept !== 'object' || !kept || !('past' in kept) || !('future' in kept)) return noSteps
    const { past, future } = kept
    return areSteps(past) && areSteps(future) ? { past, future } : noSteps
  } catch {
    return noSteps
  }
}

/** They look like steps; one that does not fit the reading is not taken. */
function areSteps(value: unknown): value is Step[] {
  return (
    Array.isArray(value) &&
    value.every(
      (step: Partial<Step> | null) =>
        typeof step?.label === 'string' && Array.isArray(step.blocks) && Array.isArray(step.parts),
    )
  )
}
