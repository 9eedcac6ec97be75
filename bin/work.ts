import { db } from '@/lib/db'
import { askForDueFeeds } from '@/lib/feeds/commands/ask-for-due-feeds'
import { pollFeed } from '@/lib/feeds/work/poll-feed'
import { askForDueWatches } from '@/lib/fetching/commands/ask-for-due-watches'
import { readUploadedFile } from '@/lib/importing/commands/read-uploaded-file'
import { readUploadedRecords } from '@/lib/importing/commands/read-uploaded-records'
import { fetchAgain } from '@/lib/importing/work/fetch-again'
import { fetchPage } from '@/lib/importing/work/fetch-page'
import type { Handlers } from '@/lib/jobs/work'
import { startWorker } from '@/lib/jobs/worker'

// A process of its own, of which there may be several: works until it is told to stop.

/** Who does which kind of work. */
const handlers: Handlers = {
  fetch_page: fetchPage,
  fetch_again: fetchAgain,
  read_file: readUploadedFile,
  read_archive: readUploadedFile,
  read_records: readUploadedRecords,
  poll_feed: pollFeed,
}

/** What falls due by the clock: called once a minute, by one worker of all there are. */
const everyMinute: (() => Promise<void>)[] = [askForDueWatches, askForDueFeeds]

const told = toldToStop()
const worker = await startWorker({ handlers, everyMinute })
process.send?.('working')
await told
await worker.stop()
await db.$disconnect()
process.disconnect?.()

/** By a signal, by its parent, or by its parent's death. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve())
    if (!process.connected) return
    process.on('disconnect', () => resolve())
    process.on('message', () => resolve())
  })
}
