import { setTimeout } from 'node:timers/promises'
import { fetchInTurn } from '@/lib/fetching/commands/fetch-in-turn'
import { fetchPage } from '@/lib/fetching/fetch-page'
import { FetchRefused } from '@/lib/fetching/fetch-refused'
import type { Fetched } from '@/lib/fetching/follow'
import type { Incoming } from '@/lib/importing/formats/incoming'
import { NotYet } from '@/lib/jobs/failures'

const MOST_WAITS = 20

/** A page, or the sentence why it was not fetched. With a desk each host is asked in turn with its workers. */
export async function fetchSource(
  address: string,
  { signal, inTurn }: { signal: AbortSignal; inTurn: boolean },
): Promise<Incoming | { unread: string }> {
  try {
    const fetched = inTurn ? await whenItsTurn(address, signal) : await fetchPage(address, { signal })
    const { bytes, mediaType, headers } = fetched
    return { kind: 'page', bytes, mediaType, fileName: null, address: fetched.address, headers }
  } catch (error) {
    if (error instanceof FetchRefused || error instanceof NotYet) return { unread: error.message }
    throw error
  }
}

async function whenItsTurn(address: string, signal: AbortSignal): Promise<Fetched> {
  for (let waits = 0; ; waits++) {
    try {
      return await fetchInTurn(address, { signal })
    } catch (error) {
      if (!(error instanceof NotYet) || waits === MOST_WAITS) throw error
      await setTimeout(error.afterSeconds * 1000, undefined, { signal })
    }
  }
}
