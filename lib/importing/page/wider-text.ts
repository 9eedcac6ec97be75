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
  const lines = passages.map((passage) => ({ ...passage, junk: reasonOf(passage, zones.get(passage) ?? []) }))
  const { start, end } = bodyRun(lines)
  const prose = passages.filter(
    (passage, index) =>
      index >= start && index < end && !lines[index]?.junk && isProse(passage) && passage.linked < 0.5,
  )
  const had = [...main].reduce((sum, passage) => sum + passage.words, 0)
  if (prose.reduce((sum, passage) => sum + passage.words, 0) < had * MUCH_MORE) return
  for (const [index, passage] of passages.entries())
    if (index >= start && index < end && !lines[index]?.junk) main.add(passage)
}

function reasonOf({ text, words }: PagePassage, zones: Element[]): string | null {
  const [zone] = zones
  return zone ? zoneReason(zone) : words > 60 ? null : furnitureReason(text)
}
