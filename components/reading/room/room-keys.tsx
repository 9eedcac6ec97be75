'use client'

import { useKeys } from '@/components/shell/keys'
import { chosenBindings } from '../card/chosen-bindings'
import { useWalkBindings } from '../margin/use-walk-bindings'
import { overlapBindings } from '../overlaps/overlap-bindings'
import type { Overlaps } from '../overlaps/use-overlap'
import { useStepBindings } from '../saving/use-step-bindings'
import { useEndBindings } from '../selecting/use-end-bindings'
import { useSelectBindings } from '../selecting/use-select-bindings'
import { suggestingBindings } from '../suggesting/suggesting-bindings'
import { useThreadWalk } from '../threads/use-thread-walk'
import type { Viewing } from '../view/use-view'
import { viewBindings } from '../view/view-bindings'
import { writingBindings } from '../writing/writing-bindings'
import { useRoom } from './room-context'
import type { Reading } from './use-room'

type RoomKeysProps = { reading: Reading; overlaps: Overlaps; viewing: Viewing }

/** Everything the room does, by key, in the help and in the palette. Each part of the room brings its own. */
export function RoomKeys({ reading, overlaps, viewing }: RoomKeysProps) {
  const room = useRoom()
  const bindings = [
    ...writingBindings(room),
    ...suggestingBindings(room, () => reading.handle?.firstSeen() ?? 0),
    ...useWalkBindings(reading),
    ...useSelectBindings(reading),
    ...overlapBindings(room, overlaps),
    ...useEndBindings(reading),
    ...chosenBindings(room, reading.chosen),
    ...useStepBindings(reading),
    ...viewBindings(viewing, reading.saves.announce),
    ...useThreadWalk(reading),
  ]
  useKeys(bindings.map((binding) => ({ group: 'Reading', ...binding })))

  return null
}
