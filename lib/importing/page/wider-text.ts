import { bodyRun, isProse } from '../judging/body-run'
import { furnitureReason } from '../judging/furniture'
import { zoneReason } from './page-zones'
import type { PagePassage } from './visible-passages'

/** How many times Readability's words the run must have to be believed over it. */
const MUCH_MORE = 1.4

/**
 * A second opinion, from the lines alone: where the heaviest run of prose on the page has half as many words again as
 * Readability took, it lost part of an article whose paragraphs stand in boxes of their own. The run is added.
 */
export function widenToRun(
  passages: PagePassage[],
  main: Set<PagePassage>,
  zones: Map<PagePassage, Element[]>,
) {
  const had = wordsOf(main)
  if (wordsOf(passages.filter((passage) => isRunning(passage))) < had * MUCH_MORE) return
  const lines = passages.map((passage) => ({ ...passage, junk: reasonOf(passage, zones.get(passage) ?? []) }))
  const { start, end } = bodyRun(lines)
  const run = passages.filter((_, index) => index >= start && index < end && !lines[index]?.junk)
  if (wordsOf(run.filter(isRunning)) < had * MUCH_MORE) return
  for (const passage of run) main.add(passage)
}

function isRunning(passage: PagePassage): boolean {
  return isProse(passage) && passage.linked < 0.5
}

function wordsOf(passages: Iterable<PagePassage>): number {
  let words = 0
  for (const passage of passages) words += passage.words
  return words
}

function reasonOf({ text, words }: PagePassage, zones: Element[]): string | null {
  const [zone] = zones
  return zone ? zoneReason(zone) : words > 60 ? null : furnitureReason(text)
}
