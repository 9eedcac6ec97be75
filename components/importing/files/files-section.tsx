'use client'

import { FileDrop } from './file-drop'
import { FileQueue } from './file-queue'
import type { FileQueueState } from './use-file-queue'

/** One of the ways in: files, folders and archives. */
export function FilesSection({ desk, queue }: { desk: string; queue: FileQueueState }) {
  return (
    <section aria-label="Files" className="flex flex-col gap-3">
      <h2 className="font-semibold">Or bring files</h2>
      <FileDrop onFiles={queue.add} />
      <FileQueue desk={desk} queue={queue} />
    </section>
  )
}
