import { parentPort } from 'node:worker_threads'
import type { Batch } from './batch'
import { type ReadingHow, readBatch } from './read-batch'

/** Reads one batch after the other, as they are sent. `readInThreads` starts it. */
parentPort?.on('message', ({ batch, how }: { batch: Batch; how: ReadingHow }) => {
  const read = readBatch(batch, how)
  parentPort?.postMessage(read, [read.rows.buffer])
})
