/** Where a reader left an op-ed, kept on this machine. */
export type LastPlace = { textVersionId: string; offset: number }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function lastPlaceKey(opEdId: string, membershipId: string): string {
  return `opcit:place:${opEdId}:${membershipId}`
}

/** Where to go on reading; null at the beginning, at the end, and in another text than the one that was read. */
export function readLastPlace(store: Store, key: string, textVersionId: string): number | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return isLastPlace(kept) && kept.textVersionId === textVersionId ? kept.offset : null
  } catch {
    return null
  }
}

export function writeLastPlace(store: Store, key: string, place: LastPlace | null) {
  try {
    if (place) store.setItem(key, JSON.stringify(place))
    else store.removeItem(key)
  } catch {
    // A full or closed store loses the place, which the reader finds again.
  }
}

function isLastPlace(kept: unknown): kept is LastPlace {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'textVersionId' in kept &&
    'offset' in kept &&
    Number.isInteger(kept.offset)
  )
}
