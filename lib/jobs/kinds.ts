import type { JobKind } from '@/prisma/generated/enums'

/** What each kind of work does, to stand before what it is done to. */
export const kindWords: Record<JobKind, string> = {
  read_file: 'Read a file',
  read_archive: 'Read a folder or ZIP',
  read_records: 'Read records',
  fetch_page: 'Fetch a page',
  fetch_again: 'Fetch an address again',
  poll_feed: 'Read a feed',
}

export const jobKinds = Object.keys(kindWords) as JobKind[]
