'use client'

import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import type { PageAsked } from '@/lib/fetching/queries'
import { AddressArea } from './address-area'
import { BookmarkletLink } from './browser/bookmarklet-link'
import { named } from './files/dropped-files'
import { FilesSection } from './files/files-section'
import { useFileQueue } from './files/use-file-queue'
import { PasteArea } from './paste-area'

type BringInProps = {
  desk: string
  /** Pages that were asked for lately, as they stand. */
  pages: PageAsked[]
}

/** Bringing op-eds in: paste one, or one of the other ways, each a section of its own. */
export function BringIn({ desk, pages }: BringInProps) {
  const queue = useFileQueue(desk)

  return (
    <>
      <PageBar crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]} title="Bring in" />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid min-h-full max-w-[1168px] grid-rows-[minmax(0,1fr)] gap-6 px-9 py-7 max-desk:px-4 wide:grid-cols-[minmax(0,1fr)_340px]">
          <PasteArea desk={desk} onFiles={(files) => queue.add(named(files))} />
          <div className="flex min-w-0 flex-col gap-6">
            <AddressArea desk={desk} pages={pages} />
            <FilesSection desk={desk} queue={queue} />
            <BookmarkletLink desk={desk} />
          </div>
        </div>
      </div>
      <StatusLine />
    </>
  )
}
