import 'server-only'
import { fetchPage } from '../fetch-page'
import { FetchRefused } from '../fetch-refused'
import type { Fetched, FetchOptions } from '../follow'
import { restOf, robotsAllow } from './read-robots'
import { leaveAlone, type Turn, takeTurn } from './take-turn'

type InTurn = Omit<FetchOptions, 'before' | 'anyType'> & {
  /** On a schedule or from a feed: what a host does not want robots to read is left alone. */
  asRobot?: boolean
}

/** Fetches a page as a polite guest: one question at a time to each host it leads to, with a rest after each. */
export async function fetchInTurn(
  address: string,
  { asRobot = false, ...options }: InTurn = {},
): Promise<Fetched> {
  const { signal } = options
  let last: { turn: Turn; url: URL } | null = null

  async function endTurn(): Promise<void> {
    const ended = last
    last = null
    if (ended) await ended.turn.end(await restOf(ended.url))
  }
  async function before(url: URL): Promise<void> {
    await endTurn()
    if (asRobot && !(await robotsAllow(url.href, signal))) throw unwelcome(url)
    last = { turn: await takeTurn(url.host, { signal }), url }
  }

  try {
    return await fetchPage(address, { ...options, before })
  } catch (error) {
    const host = last && (last as { url: URL }).url.host
    await endTurn()
    if (host && error instanceof FetchRefused && error.afterSeconds)
      await leaveAlone(host, error.afterSeconds)
    throw error
  } finally {
    await endTurn()
  }
}

function unwelcome({ hostname }: URL): FetchRefused {
  return new FetchRefused(
    'robots',
    `${hostname} asks robots not to read this page, so it is not fetched on a schedule. Fetch it by hand, or paste its text.`,
  )
}
