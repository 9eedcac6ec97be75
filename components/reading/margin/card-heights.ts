import { lineOf } from '../card/card-words'
import type { SideItem } from './side-items'

export type CardHeights = {
  /** Takes the heights of all that is drawn, and says whether any was not known. */
  measure: (list: HTMLElement) => boolean
  /** Whether anything is drawn that was never measured. Asks nothing of the page's layout. */
  lacks: (list: HTMLElement) => boolean
  /** As measured; what was never drawn by what it is likely to be. */
  heightOf: (item: SideItem, raised: boolean) => number
  heightOfFold: () => number
}

/** How high each card is, remembered for when it is drawn again. */
export function cardHeights(): CardHeights {
  const measured = new Map<string, number>()

  return {
    measure: (list) => {
      let news = false
      for (const [name, place] of named(list)) {
        const { offsetHeight } = place
        news ||= measured.get(name) !== offsetHeight
        measured.set(name, offsetHeight)
      }
      return news
    },
    lacks: (list) => named(list).some(([name]) => !measured.has(name)),
    heightOf: (item, raised) => measured.get(nameOf(item.id, raised)) ?? likelyHeight(item, raised),
    heightOfFold: () => measured.get(OPEN_FOLD) ?? 200,
  }
}

function named(list: HTMLElement): [string, HTMLElement][] {
  return ([...list.children] as HTMLElement[]).flatMap((place): [string, HTMLElement][] =>
    place.dataset.key ? [[nameOf(place.dataset.key, 'raised' in place.dataset), place]] : [],
  )
}

/** The key of a fold that stands open. */
export const OPEN_FOLD = 'open-fold'

function nameOf(key: string, raised: boolean): string {
  return raised ? `${key} raised` : key
}

/** Letters that fit on one line of a card at rest. */
const LETTERS = 44

function likelyHeight(item: SideItem, raised: boolean): number {
  switch (item.is) {
    case 'selection':
      return 40
    case 'draft':
      return raised ? 420 : 76
    case 'suggestion':
      return 200
    case 'annotation':
      if (raised) return 280
      return lineOf(item.card).length > LETTERS ? 75 : 55
  }
}
