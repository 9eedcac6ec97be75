import type { KeyBinding } from '@/components/shell/keys'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Room } from '../room/room-context'

export function chosenBindings(room: Room, chosen: AnnotationCard | null): KeyBinding[] {
  const { focus } = room
  const bindings: KeyBinding[] = []
  if (focus.on === 'annotation' && focus.moved) {
    bindings.push({ keys: 'enter', label: 'Save the span', run: room.saveMoved })
  }
  if (chosen?.mayRevise && !chosen.withdrawn) {
    bindings.push({ keys: 'e', label: 'Edit this annotation', run: () => room.change(chosen) })
    bindings.push({ keys: 'delete', label: 'Withdraw this annotation', run: () => room.withdraw(chosen) })
  }
  if (focus.on !== 'nothing')
    bindings.push({ keys: 'escape', label: 'Leave what is chosen', run: room.leave })
  return bindings
}
