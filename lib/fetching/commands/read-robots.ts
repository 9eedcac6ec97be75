import 'server-only'
import { db } from '@/lib/db'
import { fetchPage } from '../fetch-page'
import { FetchRefused } from '../fetch-refused'
import { allowsRobots, crawlDelaySeconds, type Rules, robotsAddress } from '../robots-rules'
import { takeTurn } from './take-turn'

const A_DAY = 24 * 60 * 60_000
/** How long old rules stand in for those that cannot be read. */
const OLD_RULES = 30 * A_DAY
const LONGEST_RULES = 500_000
const USUAL_REST_MS = 2_000

/** Whether a robot may fetch an address, by what its host says. Throws where that cannot be known now. */
export async function robotsAllow(address: string, signal?: AbortSignal): Promise<boolean> {
  const url = new URL(address)
  return allowsRobots(await rulesOf(url, signal), url)
}

/** How long a host is left alone between two questions. */
export async function restOf(url: URL): Promise<number> {
  const known = await db.robotsFile.findUnique({ where: { origin: url.origin }, select: { rules: true } })
  return restBy(known?.rules ?? null, url)
}

function restBy(rules: Rules, url: URL): number {
  return Math.max((crawlDelaySeconds(rules, url) ?? 0) * 1000, USUAL_REST_MS)
}

async function rulesOf(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
  const { origin } = url
  const known = await db.robotsFile.findUnique({ where: { origin } })
  const age = known ? Date.now() - known.fetchedAt.getTime() : Number.POSITIVE_INFINITY
  if (known && age < A_DAY) return known.rules
  try {
    const rules = await fetchedRules(url, signal)
    const read = { rules, fetchedAt: new Date() }
    await db.robotsFile.upsert({ where: { origin }, create: { origin, ...read }, update: read })
    return rules
  } catch (error) {
    if (known && age < OLD_RULES && error instanceof FetchRefused) return known.rules
    throw error instanceof FetchRefused && error.mayPass ? notNow(url, error) : error
  }
}

async function fetchedRules(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
  const turn = await takeTurn(url.host, { signal })
  let rules: Rules = null
  try {
    rules = await askForRules(url, signal)
    return rules
  } finally {
    await turn.end(restBy(rules, url))
  }
}

/** A host that answers that there are none, or that they are not for us, says nothing against it. */
async function askForRules(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
  try {
    const asked = { signal, accept: 'text/plain,*/*;q=0.1', anyType: true }
    const { bytes } = await fetchPage(robotsAddress(url), asked)
    return new TextDecoder().decode(bytes.subarray(0, LONGEST_RULES)).replaceAll('\u0000', '')
  } catch (error) {
    if (error instanceof FetchRefused && isNo(error)) return null
    throw error
  }
}

function isNo({ kind, mayPass }: FetchRefused): boolean {
  return (
    kind === 'not-found' ||
    kind === 'too-many-hops' ||
    (!mayPass && (kind === 'blocked' || kind === 'server'))
  )
}

function notNow({ hostname }: URL, { afterSeconds }: FetchRefused): FetchRefused {
  return new FetchRefused(
    'robots',
    `${hostname} does not say just now what robots may read, so nothing is fetched from it on a schedule. Try again later.`,
    { mayPass: true, afterSeconds },
  )
}
