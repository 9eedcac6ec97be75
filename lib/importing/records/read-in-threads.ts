import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Batch } from './batch'
import { type BatchRead, type ReadingHow, readBatch } from './read-batch'

const MOST_THREADS = 4
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

async function* readInThreads(batches: AsyncIterable<Batch>, how: ReadingHow): AsyncGenerator<BatchRead> {
  const threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, readerThread)
  const ahead: Promise<BatchRead>[] = []
  let turn = 0
  try {
    for await (const batch of batches) {
      ahead.push(...threads.slice(turn, turn + 1).map(({ read }) => read(batch, how)))
      turn = (turn + 1) % threads.length
      // One under way in each thread, and one at hand when it is done.
      const first = ahead.length >= threads.length * 2 ? ahead.shift() : undefined
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
