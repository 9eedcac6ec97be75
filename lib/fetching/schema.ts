import { z } from 'zod'
import { MOST_ADDRESSES } from './pasted-addresses'

export const addressesInput = z.object({
  addresses: z
    .array(z.string().max(10_000))
    .min(1, 'Paste an address first.')
    .max(MOST_ADDRESSES, `Bring at most ${MOST_ADDRESSES} addresses at once.`),
})

const id = z.string().min(1).max(100)

export const fetchAgainInput = z.object({ opEdId: id })

const how = { everyHours: z.literal([6, 24, 168]) }

export const watchInput = z.union([
  z.object({ opEdId: id, ...how }).strict(),
  z.object({ outletId: id, ...how }).strict(),
])

export type WatchInput = z.output<typeof watchInput>

export const endWatchInput = z.object({ watchId: id })

/** What a job keeps of what it was asked for. */
export const pageJob = z.object({
  address: z.string(),
  asRobot: z.boolean().default(false),
  /** The import that has the same bytes, once that is known. */
  importId: z.string().exactOptional(),
})
export const againJob = z.object({ opEdId: z.string(), asRobot: z.boolean().default(false) })
