'use client'

import { type ThreadPlace, ThreadPlaceContext } from './thread-place'

/** Says to the threads within it where they are shown, and to whom. */
export function ThreadsHere({ place, children }: { place: ThreadPlace; children: React.ReactNode }) {
  return <ThreadPlaceContext value={place}>{children}</ThreadPlaceContext>
}
