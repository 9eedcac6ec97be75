import { opensTail } from '../judging/furniture'
import type { Places } from './places'
import type { PagePassage } from './visible-passages'

/** A box of related articles is a small part of a page: what holds more is the article under an odd heading. */
const LARGEST_SHARE = 0.25

/**
 * Marks boxes by what they are headed: from "Most read", "More from this writer" or "بیشتر بخوانید" up to the
 * largest part of the page that begins with it and is still small beside the article, wherever that stands.
 */
export function markHeadedBoxes(passages: PagePassage[], places: Places, main: Set<PagePassage>) {
  const parts = partsHolding(passages, places, main)
  const most = LARGEST_SHARE * [...main].reduce((sum, passage) => sum + passage.words, 0)
  const boxes = new Set<Element>()
  for (const head of passages) {
    if (!opensTail(head.text)) continue
    const box = places
      .get(head)
      ?.slice(1)
      .findLast((element) => parts.get(element)?.first === head && (parts.get(element)?.words ?? 0) < most)
    if (box) boxes.add(box)
  }
  if (boxes.size === 0) return
  for (const passage of main)
    if (places.get(passage)?.some((element) => boxes.has(element))) passage.junk ??= 'Related articles'
}

type Part = { first: PagePassage; words: number }

/** For each element the first passage in it, and how many words of the article stand there. */
function partsHolding(passages: PagePassage[], places: Places, main: Set<PagePassage>): Map<Element, Part> {
  const parts = new Map<Element, Part>()
  for (const passage of passages) {
    const words = main.has(passage) ? passage.words : 0
    for (const element of places.get(passage) ?? []) {
      const part = parts.get(element)
      if (part) part.words += words
      else parts.set(element, { first: passage, words })
    }
  }
  return parts
}
