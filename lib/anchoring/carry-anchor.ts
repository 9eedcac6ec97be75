import { type AnchorWords, anchorFor } from './anchor-for'
import { carry } from './carry'
import type { Edit } from './edit'
import type { Placement } from './placement'

/** Where an anchor stands after an edit. One that nobody confirmed is carried along as uncertain as it was, never made certain. */
export function carryAnchor(edit: Edit, stood: AnchorWords): AnchorWords {
  const now = anchorFor(edit.after.text, carry(edit, stood), stood)
  if (isCertain(stood)) return now

  const { exact, prefix, suffix, state } = stood
  if (state === 'lost') return { ...now, end: now.start, exact, prefix, suffix, state }
  return isCertain(now) ? { ...now, exact, prefix, suffix, state } : now
}

export function isCertain({ state }: { state: Placement['state'] }): boolean {
  return state === 'exact' || state === 'moved'
}
