import { asFailure } from '@/lib/fetching/as-failure'
import { fetchInTurn } from '@/lib/fetching/commands/fetch-in-turn'
import type { Fetched } from '@/lib/fetching/follow'
import { GiveUp } from '@/lib/jobs/failures'
import type { Incoming } from '../formats/incoming'
import { readIncoming } from '../formats/read-incoming'
import type { Reading } from '../reading'

type Asking = Parameters<typeof fetchInTurn>[1]

/** Fetches for a job: a refusal ends it, or puts it off. */
export async function fetchForJob(address: string, asking: Asking): Promise<Fetched> {
  try {
    return await fetchInTurn(address, asking)
  } catch (error) {
    throw asFailure(error)
  }
}

export type ReadPage = { incoming: Incoming; reading: Reading }

export async function readPage({ bytes, mediaType, address, headers }: Fetched): Promise<ReadPage> {
  const incoming: Incoming = { kind: 'page', bytes, mediaType, fileName: null, address, headers }
  const read = await readIncoming(incoming)
  if ('unread' in read) throw new GiveUp(withAdvice(read.unread))
  return { incoming, reading: read.reading }
}

/** Pages that a script fills come empty. */
function withAdvice(unread: string): string {
  return /(no words in it|is empty)\.$/.test(unread)
    ? `${unread} If your browser shows some, paste them.`
    : unread
}

export function hostOf(address: string): string {
  return new URL(address).hostname
}
