import { GiveUp, NotYet, TryLater } from './failures'

const MINUTE = 60
const WAITS = [30, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 3 * 60 * MINUTE]
const BUG_TRIES = 3

export const OUR_FAULT =
  'Something went wrong here, not with what you sent. What it was is in the log of the worker. Try again, or tell whoever keeps this house.'
const TRIED_AGAIN = 'Something went wrong here. It is tried again by itself.'
export const KILLS_WORKERS =
  'The worker stopped each time it came to this, most likely because it is too large. Try a smaller piece of it.'

/** Whoever asked has left, or only reads now. */
export function goneFromDesk(name: string): string {
  return `${name}, who asked for this, is no longer at the desk or may not ask for it any more. Ask for it again.`
}

export type Fate =
  | { next: 'fail'; sentence: string }
  | { next: 'wait'; afterSeconds: number; note: string; failed: boolean }

/** What becomes of a job whose attempt threw, after so many tries that failed before. */
export function afterFailure(error: unknown, tries: number): Fate {
  if (error instanceof NotYet) {
    return { next: 'wait', afterSeconds: Math.max(1, error.afterSeconds), note: error.message, failed: false }
  }
  if (error instanceof GiveUp || isRefusal(error)) return { next: 'fail', sentence: error.message }
  if (error instanceof TryLater) {
    if (tries >= WAITS.length) return { next: 'fail', sentence: error.message }
    return {
      next: 'wait',
      afterSeconds: error.afterSeconds ?? wait(tries),
      note: error.message,
      failed: true,
    }
  }
  if (tries + 1 >= BUG_TRIES) return { next: 'fail', sentence: OUR_FAULT }
  return { next: 'wait', afterSeconds: wait(tries), note: TRIED_AGAIN, failed: true }
}

export function isBug(error: unknown): boolean {
  return !(
    error instanceof NotYet ||
    error instanceof GiveUp ||
    error instanceof TryLater ||
    isRefusal(error)
  )
}

function wait(tries: number): number {
  return WAITS[tries] ?? WAITS.at(-1) ?? MINUTE
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Refusal'
}
