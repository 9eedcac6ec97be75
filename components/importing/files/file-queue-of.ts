import { fileWorkAction, stopFileAction } from '@/lib/importing/actions'
import { inMegabytes, limits } from '@/lib/importing/formats/limits'
import { changeBy, isOpen, type QueuedFile, queuedFile } from './queued-file'
import { sendFile } from './send-file'

const MOST_AT_ONCE = 500

const ASK_EVERY_MS = 1_000

export type NamedFile = { name: string; file: File }
export type Queue = { files: readonly QueuedFile[]; complaint: string | null; settled: number }

const empty: Queue = { files: [], complaint: null, settled: 0 }
const queues = new Map<string, FileQueueOf>()

/** The files of a desk. They go on while other pages are looked at; only leaving the house ends it. */
export function fileQueueOf(desk: string): FileQueueOf {
  const queue = queues.get(desk) ?? new FileQueueOf(desk)
  queues.set(desk, queue)
  return queue
}

/** Sends files one after another, so that one that fails or is cancelled leaves the others alone, and asks how it goes with those being read. */
class FileQueueOf {
  #desk: string
  #queue: Queue = empty
  #listeners = new Set<() => void>()
  #again = new Set<number>()
  #sending = new Map<number, AbortController>()
  #isRunning = false
  #isAsking = false
  #lastKey = 0

  constructor(desk: string) {
    this.#desk = desk
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = (): Queue => this.#queue

  add = (chosen: NamedFile[]): void => {
    const taken = chosen.slice(0, MOST_AT_ONCE)
    const files = taken.map(({ name, file }) => queuedFile(name, file, ++this.#lastKey, whyNot(name, file)))
    this.#set({
      files: [...this.#queue.files, ...files],
      complaint:
        chosen.length > MOST_AT_ONCE
          ? `Only the first ${MOST_AT_ONCE} of ${chosen.length} files were taken: bring the others after them.`
          : null,
    })
    void this.#run()
  }

  /** Sends one again: after a failure, or although its bytes are known. */
  sendAgain = ({ key, state }: QueuedFile): void => {
    if (state === 'known') this.#again.add(key)
    this.#mark(key, { state: 'waiting', message: null, jobId: null, progress: null, importId: null, sent: 0 })
    void this.#run()
  }

  cancel = ({ key, state, jobId }: QueuedFile): void => {
    if (state === 'waiting') this.#mark(key, { state: 'cancelled' })
    this.#sending.get(key)?.abort()
    if (state === 'reading' && jobId) void stopFileAction(this.#desk, { jobId }).catch(() => undefined)
  }

  cancelAll = (): void => {
    for (const one of this.#queue.files.filter(isOpen)) this.cancel(one)
  }

  /** Takes those off the list that have come to an end. */
  clear = (): void => this.#set({ files: this.#queue.files.filter(isOpen), complaint: null })

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let next = this.#next(); next; next = this.#next()) await this.#send(next)
    this.#isRunning = false
  }

  #next(): QueuedFile | undefined {
    return this.#queue.files.find(({ state }) => state === 'waiting')
  }

  async #send(one: QueuedFile): Promise<void> {
    const { key } = one
    const controller = new AbortController()
    this.#sending.set(key, controller)
    this.#mark(key, { state: 'sending' })
    const change = await sendFile({
      desk: this.#desk,
      one,
      again: this.#again.delete(key),
      signal: controller.signal,
      onSent: (sent) => this.#mark(key, { sent }),
    })
    this.#sending.delete(key)
    this.#mark(key, change)
    if (change.state === 'reading') void this.#ask()
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    for (let reading = this.#reading(); reading.length > 0; reading = this.#reading()) {
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
      await this.#look(reading).catch(() => undefined)
    }
    this.#isAsking = false
  }

  #reading(): QueuedFile[] {
    return this.#queue.files.filter(({ state }) => state === 'reading')
  }

  async #look(reading: QueuedFile[]): Promise<void> {
    const jobIds = reading.flatMap(({ jobId }) => jobId ?? [])
    const outcome = await fileWorkAction(this.#desk, { jobIds })
    if (!outcome.ok) return
    for (const work of outcome.value) {
      const one = reading.find(({ jobId }) => jobId === work.jobId)
      if (one) this.#mark(one.key, changeBy(work))
    }
  }

  #mark(key: number, change: Partial<QueuedFile>): void {
    this.#set({ files: this.#queue.files.map((one) => (one.key === key ? { ...one, ...change } : one)) })
  }

  #set(change: Partial<Queue>): void {
    const files = change.files ?? this.#queue.files
    this.#queue = { ...this.#queue, ...change, settled: files.filter((one) => !isOpen(one)).length }
    for (const listener of this.#listeners) listener()
  }
}

function whyNot(name: string, { size }: File): string | null {
  if (size === 0) return 'It is empty.'
  const most = /\.(?:zip|jsonl|ndjson)$/i.test(name) ? limits.archiveBytes : limits.fileBytes
  return size > most ? `It is larger than ${inMegabytes(most)}.` : null
}
