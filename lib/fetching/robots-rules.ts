import robotsParser from 'robots-parser'

/** What this program is called in a robots file. */
const ROBOT = 'Opcit'
const LONGEST_DELAY_SECONDS = 60

/** What a host says robots may fetch; null where it says nothing. */
export type Rules = string | null

export function allowsRobots(rules: Rules, url: URL): boolean {
  return rules === null || robotsParser(robotsAddress(url), rules).isAllowed(url.href, ROBOT) !== false
}

/** How long the host wants between two questions, if it says so. */
export function crawlDelaySeconds(rules: Rules, url: URL): number | null {
  const delay = rules === null ? undefined : robotsParser(robotsAddress(url), rules).getCrawlDelay(ROBOT)
  return typeof delay === 'number' && delay > 0 ? Math.min(delay, LONGEST_DELAY_SECONDS) : null
}

export function robotsAddress({ origin }: URL): string {
  return `${origin}/robots.txt`
}
