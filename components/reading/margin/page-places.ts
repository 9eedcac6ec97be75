import type { TextHandle } from '../text/text-handle'

/** A card's first line stands a little above the line of its words. */
const LIFT = 5
/** Under the last words the page goes on for a while, and so may their cards. */
const FOOT = 400

export type PagePlaces = {
  /** How far under the margin's top the words at a place in the text stand; where they are hidden, those before them. */
  topAt: (offset: number) => number
  end: number
}

/** Heights of the margin, for as long as nothing is drawn anew. */
export function pagePlaces(margin: HTMLElement, handle: TextHandle): PagePlaces {
  const from = margin.getBoundingClientRect().top + LIFT
  const text = margin.parentElement?.querySelector('.reading-text')
  let last = 0

  return {
    topAt: (offset) => {
      const words = handle.topOf({ start: offset, end: offset + 1 })
      last = words === null ? last : words - from
      return last
    },
    end: (text?.getBoundingClientRect().bottom ?? from) - from + FOOT,
  }
}
