import { z } from 'zod'
import { everyMinutes } from './schedule'

const id = z.string().min(1).max(100)
const address = z.string().trim().min(1, 'Paste the address of a feed or of a site first.').max(4000)

const kept = {
  title: z.string().trim().min(1, 'Give the feed a name.').max(200),
  everyMinutes: z.literal(everyMinutes),
  bringsIn: z.boolean(),
}

export const previewInput = z.object({ address })
export const addFeedInput = z.object({ address, ...kept })
export const feedInput = z.object({ feedId: id })
export const changeFeedInput = z.object({ feedId: id, version: z.number().int(), ...kept })
export const entriesInput = z.object({
  feedId: id,
  entryIds: z.array(id).min(1, 'Choose an entry first.').max(500),
})

/** What a job keeps of what it was asked for: to read the feed, or to bring in what somebody chose. */
export const feedJob = z.object({ feedId: z.string(), entryIds: z.array(z.string()).optional() })
