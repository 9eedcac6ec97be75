import type { FileWork } from '@/lib/importing/queries/file-work'

/** A file on its way into the Inbox. */
export type QueuedFile = {
  key: number
  name: string
  file: File
  state: 'waiting' | 'sending' | 'reading' | 'captured' | 'known' | 'refused' | 'cancelled'
  /** How much of it has left this machine, 0 to 1. */
  sent: number
  /** The job that reads it. */
  jobId: string | null
  /** "12 of 40 read" */
  progress: string | null
  importId: string | null
  captured: number
  message: string | null
}

export function queuedFile(name: string, file: File, key: number, message: string | null): QueuedFile {
  return {
    key,
    name,
    file,
    state: message ? 'refused' : 'waiting',
    sent: 0,
    jobId: null,
    progress: null,
    importId: null,
    captured: 0,
    message,
  }
}

export function isOpen({ state }: QueuedFile): boolean {
  return state === 'waiting' || state === 'sending' || state === 'reading'
}

/** What its job says of it now. */
export function changeBy(work: FileWork): Partial<QueuedFile> {
  const { state, note, total, importId, captured, isKnown } = work
  switch (state) {
    case 'waiting':
    case 'running':
      return { progress: note && (total ?? 0) > 1 ? note : null, captured }
    case 'failed':
      return { state: 'refused', message: note, importId, captured }
    case 'cancelled':
      return { state: 'cancelled', importId, captured }
    case 'done':
      return { state: isKnown ? 'known' : 'captured', importId, captured, message: moreThanOne(work) }
  }
}

/** Of one file nothing needs saying; of many, how it went with them. */
function moreThanOne({ note, total }: FileWork): string | null {
  return (total ?? 0) > 1 ? note : null
}
