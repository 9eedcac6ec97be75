import type { KeyBinding } from '@/components/shell/keys'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Room } from '../room/room-context'

export function chosenBindings(room: Room, chosen: AnnotationCard | null): KeyBinding[] {
  const { focus, mayAnnotate } = room
  const revised = chosen?.mayRevise && !chosen.withdrawn ? chosen : null
  const isMoved = focus.on === 'annotation' && focus.moved !== null
  const leave: KeyBinding = {
    keys: 'escape',
    label: 'Leave what is chosen',
    idle: focus.on === 'nothing',
    run: room.leave,
  }
  if (!mayAnnotate) return [leave]
  return [
    { keys: 'enter', label: 'Save the span', idle: !isMoved, run: room.saveMoved },
    { keys: 'e', label: 'Edit this annotation', idle: !revised, run: () => revised && room.change(revised) },
    {
      keys: 'delete',
      label: 'Withdraw this annotation',
      idle: !revised,
      run: () => revised && room.withdraw(revised),
    },
    leave,
  ]
}
