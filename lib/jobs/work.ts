import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { JobKind } from '@/prisma/generated/enums'

export type Progress = { done?: number; total?: number; note?: string }

/** What the handler of a job holds. */
export type Work = {
  job: {
    id: string
    deskId: string
    kind: JobKind
    label: string
    input: unknown
    /** Where an earlier attempt came to. */
    done: number
    attempts: number
  }
  /** Whoever asked, proven again: the job fails with a sentence if they have left the desk. */
  actor: Actor
  /** Aborted when an editor cancels the job, when another worker has it, and when this worker is to stop. */
  signal: AbortSignal
  /** Says how far it is. Need not be exact, and now and then nobody hears it. */
  report(progress: Progress): Promise<void>
  /** One step, whose effect happens once: it is kept together with how far the job came, or not at all. */
  step<T>(run: (tx: Tx) => Promise<Progress & { done: number; value: T }>): Promise<T>
  /** The last step: its effect, and that the job is done, in one transaction. */
  finish(run: (tx: Tx) => Promise<{ note: string }>): Promise<void>
}

export type Handler = (work: Work) => Promise<void>
export type Handlers = Partial<Record<JobKind, Handler>>
