import type { TextHandle } from '../text/text-handle'

/** A card's first line stands a little above the line of its words. */
const LIFT = 5
/** Under the last words the page goes on for a while, and so may their cards. */
const FOOT = 400

/** Heights of the page, counted from the margin's top. */
export type PagePlaces = {
  /** Where the words at a place in the text stand; where they are hidden, the nearest looked up before them. */
  topAt: (offset: number) => number
  /** Whether the words there are drawn at all: those of a text that gives way to another are not. */
  stands: (offset: number) => boolean
  end: number
}

/**
 * Looks at the page anew. What was looked up is kept for as long as the text stands as it did: finding words on the page
 * is dear, and cards are placed again and again.
 */
export function pageLooks(): (margin: HTMLElement, handle: TextHandle) => PagePlaces {
  let standing = ''
  let of: TextHandle | null = null
  let known = new Map<number, number>()

  return (margin, handle) => {
    const from = margin.getBoundingClientRect().top
    const text = margin.parentElement?.querySelector('.reading-text')?.getBoundingClientRect()
    const near = handle.near()
    const now = [near.start, near.end, text?.width, text?.height].join()
    if (now !== standing || handle !== of) known = new Map()
    standing = now
    of = handle

    /** Hidden words have no height of their own; their cards stand with the words before them. */
    function before(offset: number): number {
      const seen = Math.max(...[...known.keys()].filter((place) => place < offset))
      return known.get(seen) ?? (text?.top ?? from) - from
    }
    function look(offset: number): number | null {
      const words = handle.topOf({ start: offset, end: offset + 1 })
      if (words === null) return null
      known.set(offset, words - from - LIFT)
      return words - from - LIFT
    }
    return {
      topAt: (offset) => known.get(offset) ?? look(offset) ?? before(offset),
      stands: (offset) => known.has(offset) || look(offset) !== null,
      end: (text?.bottom ?? from) - from + FOOT,
    }
  }
}
