import { noSteps, type Steps } from './steps'

const SHAPE = 1

export function stepsKey(opEdId: string, membershipId: string): string {
  return `opcit.steps.${opEdId}.${membershipId}`
}

/** The steps kept on this machine; none where an older program kept them. */
export function readSteps(storage: Pick<Storage, 'getItem'>, key: string): Steps {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    const whole =
      kept && typeof kept === 'object' && 'shape' in kept && kept.shape === SHAPE && 'steps' in kept
    return whole ? (kept.steps as Steps) : noSteps
  } catch {
    return noSteps
  }
}

/** A browser that keeps nothing undoes for as long as the page stands. */
export function writeSteps(storage: Pick<Storage, 'setItem'>, key: string, steps: Steps): void {
  try {
    storage.setItem(key, JSON.stringify({ shape: SHAPE, steps }))
  } catch {
    // Nothing typed is in them.
  }
}
