/** It cannot be done, and trying again by itself would not help. The sentence is for an editor, who may try again by hand. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp'
}

/** It did not work this time. Tried again later, a few times; then it fails with this sentence. */
export class TryLater extends Error {
  override readonly name = 'TryLater'
  readonly afterSeconds: number | undefined

  constructor(sentence: string, { afterSeconds }: { afterSeconds?: number | undefined } = {}) {
    super(sentence)
    this.afterSeconds = afterSeconds
  }
}

/** Nothing went wrong, but it is not its turn yet. Comes back after so many seconds, however often. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
  readonly afterSeconds: number

  constructor(sentence: string, afterSeconds: number) {
    super(sentence)
    this.afterSeconds = afterSeconds
  }
}
