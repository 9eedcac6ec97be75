import type { KeyBinding } from '@/components/shell/keys'
import type { Room } from '../room/room-context'
import type { Overlaps } from './use-overlap'

export function overlapBindings({ focus }: Room, { here, listHere }: Overlaps): KeyBinding[] {
  const label = 'List what lies here, smallest first'
  const bindings: KeyBinding[] = [{ keys: 'o', label, run: listHere }]
  const isMoving = focus.on === 'annotation' && focus.moved !== null
  const others = focus.on === 'selection' ? here.length > 0 : here.length > 1
  if (others && !isMoving) bindings.push({ keys: 'enter', label, run: listHere })
  return bindings
}
