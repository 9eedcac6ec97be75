import { type CardHeights, OPEN_FOLD } from './card-heights'
import type { Card } from './fit-cards'
import type { PagePlaces } from './page-places'
import type { SideItem } from './side-items'

/** A fold that was opened: its cards as one block, where the line of the fold stood. */
export type OpenFold = { keys: ReadonlySet<string>; top: number }

/** What stands in the margin beside each band, in reading order. */
export function byBand(items: readonly SideItem[], starts: readonly number[]): SideItem[][] {
  const bands: SideItem[][] = starts.map(() => [])
  let band = 0
  for (const item of items) {
    while (band + 1 < starts.length && item.span.start >= (starts[band + 1] ?? 0)) band++
    bands[band]?.push(item)
  }
  return bands
}

type Given = { heights: CardHeights; page: PagePlaces; raised: string | null; open: OpenFold | null }

/** Items as cards to be placed. */
export function bandCards({ heights, page, raised, open }: Given): (items: readonly SideItem[]) => Card[] {
  let opened = false

  return (items) =>
    items.flatMap((item): Card[] => {
      if (!open?.keys.has(item.id))
        return [besideWords(item, heights.heightOf(item, item.id === raised), page)]
      if (opened) return []
      opened = true
      return [{ key: OPEN_FOLD, at: open.top, height: heights.heightOfFold(), firm: true }]
    })
}

/** The words are looked up on the page only where their card may find a place: there may be thousands. */
function besideWords({ id: key, span, is }: SideItem, height: number, page: PagePlaces): Card {
  let found: number | undefined

  return {
    ...{ key, height, firm: is !== 'annotation' },
    get at() {
      found ??= page.topAt(span.start)
      return found
    },
  }
}
