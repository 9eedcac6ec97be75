import 'server-only'
import { env } from '@/lib/env'
import { type Fetched, type FetchOptions, follow } from './follow'
import { houseOf } from './house'

export const house = houseOf({ allow: env.OPCIT_FETCH_ALLOW, publicAddress: env.OPCIT_PUBLIC_ADDRESS })

/** Fetches a page from the public web, or throws a `FetchRefused` that says why not. Asks nobody's leave and waits for no turn: see `fetchInTurn`. */
export function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  return follow(address, house, options)
}
