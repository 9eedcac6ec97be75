'use client'

import { useSyncExternalStore } from 'react'

/** Where annotations stand: beside their words, in a drawer where there is no room beside, in a sheet on a phone. */
export type RoomShape = 'margin' | 'drawer' | 'sheet'

const WIDE = '(min-width: 1180px)'
const DESK = '(min-width: 700px)'

export function useRoomShape(): RoomShape {
  return useSyncExternalStore(watch, present, () => 'margin')
}

function watch(changed: () => void) {
  const queries = [matchMedia(WIDE), matchMedia(DESK)]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

function present(): RoomShape {
  if (matchMedia(WIDE).matches) return 'margin'
  return matchMedia(DESK).matches ? 'drawer' : 'sheet'
}
