'use client'

import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { BookmarkletLink } from './browser/bookmarklet-link'
import { FileDrop } from './file-drop'
import { FileQueue } from './file-queue'
import { PasteArea } from './paste-area'
import { useFileQueue } from './use-file-queue'

/** Bringing op-eds in: paste one, or drop files. */
export function BringIn({ desk }: { desk: string }) {
  const queue = useFileQueue(desk)

  return (
    <>
      <PageBar crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]} title="Bring in" />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid min-h-full max-w-[1168px] grid-rows-[minmax(0,1fr)] gap-6 px-9 py-7 max-desk:px-4 wide:grid-cols-[minmax(0,1fr)_340px]">
          <PasteArea desk={desk} onFiles={queue.add} />
          <section aria-label="Files" className="flex flex-col gap-3">
            <h2 className="font-semibold">Or bring files</h2>
            <FileDrop onFiles={queue.add} />
            <FileQueue desk={desk} queue={queue} />
            <BookmarkletLink desk={desk} />
          </section>
        </div>
      </div>
      <StatusLine />
    </>
  )
}
