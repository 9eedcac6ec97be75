import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Batch } from './batch'
import { type BatchRead, type ReadingHow, readBatch } from './read-batch'

const MOST_THREADS = 4
/** One under way in a thread, and one at hand when it is done. */
const MOST_WAITING = 2
/** Batches read and not yet kept; some 3 MB each. */
const MOST_AHEAD = 8
/** Fewer lines are read before a thread has even started. */
const FEW_LINES = 1_000

/** Reads batches in their order, some of them ahead of what is asked for, and never more than a few. */
export async function* readBatches(
  batches: AsyncIterable<Batch>,
  { lines, ...how }: ReadingHow & { lines: number },
): AsyncGenerator<BatchRead> {
  if (lines < FEW_LINES) for await (const batch of batches) yield readBatch(batch, how)
  else yield* readInThreads(batches, how)
}

/** This thread reads too, what the others have no hands free for: it is here already, while they have yet to start. */
async function* readInThreads(batches: AsyncIterable<Batch>, how: ReadingHow): AsyncGenerator<BatchRead> {
  const others = Math.max(1, Math.min(availableParallelism(), MOST_THREADS) - 1)
  const threads = Array.from({ length: others }, readerThread)
  const ahead: (BatchRead | Promise<BatchRead>)[] = []
  try {
    for await (const batch of batches) {
      const free = threads.find((thread) => thread.atWork() < MOST_WAITING)
      ahead.push(free ? free.read(batch, how) : readBatch(batch, how))
      const first = ahead.length >= MOST_AHEAD ? ahead.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const read of ahead) yield await read
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}

type Waiting = { resolve: (read: BatchRead) => void; reject: (error: unknown) => void }

/** A thread answers in the order it was asked. */
function readerThread() {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx')],
  })
  const waiting: Waiting[] = []
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (read) => waiting.shift()?.resolve(read))
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('A thread that reads lines has ended by itself')))

  return {
    atWork: () => waiting.length,
    read(batch: Batch, how: ReadingHow): Promise<BatchRead> {
      const read = new Promise<BatchRead>((resolve, reject) => waiting.push({ resolve, reject }))
      // Asked for only after those before it, and by nobody where the import is stopped.
      read.catch(() => {})
      worker.postMessage({ batch, how }, [batch.bytes.buffer])
      return read
    },
    end: () => worker.terminate(),
  }
}
