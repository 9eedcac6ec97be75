export type RefusedFor =
  | 'private'
  | 'scheme'
  | 'too-large'
  | 'too-slow'
  | 'too-many-hops'
  | 'not-found'
  | 'blocked'
  | 'robots'
  | 'unreachable'
  | 'server'
  | 'unreadable'
  | 'busy'

type Later = { mayPass?: boolean; afterSeconds?: number | undefined }

/** Why a page was not fetched, as a sentence for an editor that says what to do. */
export class FetchRefused extends Error {
  readonly kind: RefusedFor
  /** Whether it is worth trying again later without changing anything. */
  readonly mayPass: boolean
  /** How long the site asks to be left alone. */
  readonly afterSeconds: number | undefined

  constructor(kind: RefusedFor, message: string, { mayPass = false, afterSeconds }: Later = {}) {
    super(message)
    this.name = 'FetchRefused'
    this.kind = kind
    this.mayPass = mayPass
    this.afterSeconds = afterSeconds
  }
}
