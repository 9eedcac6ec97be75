import type { Reason } from './outcome'

/** A no, with a sentence for the person. Commands throw it; the door turns it into an outcome. */
export class Refusal extends Error {
  readonly reason: Reason
  /** What stands now, where a save named an older version. */
  readonly current: unknown

  constructor(reason: Reason, message: string, current?: unknown) {
    super(message)
    this.name = 'Refusal'
    this.reason = reason
    this.current = current
  }
}
