import { opensTail } from '../judging/furniture'
import type { Places } from './places'
import type { PagePassage } from './visible-passages'

/** A box of related articles is a small part of a page: what holds more is the article under an odd heading. */
const LARGEST_SHARE = 0.25

/**
 * Marks boxes by what they are headed: from "Most read", "More from this writer" or "بیشتر بخوانید" up to the
 * largest part of the page that begins with it and is still small beside the article, wherever that stands.
 */
export function markHeadedBoxes(passages: PagePassage[], places: Places) {
  const kept = passages.filter((passage) => !passage.junk)
  const parts = partsHolding(kept, places)
  const most = LARGEST_SHARE * kept.reduce((sum, passage) => sum + passage.words, 0)
  for (const head of kept) {
    if (head.junk || !opensTail(head.text)) continue
    const box = places
      .get(head)
      ?.slice(1)
      .findLast((element) => parts.get(element)?.first === head && (parts.get(element)?.words ?? 0) < most)
    if (!box) continue
    for (const passage of kept) if (places.get(passage)?.includes(box)) passage.junk ??= 'Related articles'
  }
}

type Part = { first: PagePassage; words: number }

/** For each element with kept passages in it, the first of them and how many words they have together. */
function partsHolding(kept: PagePassage[], places: Places): Map<Element, Part> {
  const parts = new Map<Element, Part>()
  for (const passage of kept) {
    for (const element of places.get(passage) ?? []) {
      const part = parts.get(element)
      if (part) part.words += passage.words
      else parts.set(element, { first: passage, words: passage.words })
    }
  }
  return parts
}
