import type { KeyBinding } from '@/components/shell/keys'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Stretch } from '@/lib/annotations/stretch'
import type { Room } from './room-context'

export function writingBindings({ mayAnnotate, begin }: Room): KeyBinding[] {
  if (!mayAnnotate) return []
  return [
    { keys: 'c', label: 'Claim on the selected words', short: 'claim', run: () => begin('claim') },
    { keys: 's', label: 'Source on the selected words', short: 'source', run: () => begin('source') },
    { keys: 'n', label: 'Note on the selected words', short: 'note', run: () => begin('note') },
  ]
}

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

/** Ends of a selection or of a chosen span, moved word by word. Arrows point as the text runs. */
export function spanBindings(
  { focus, direction, stretchBy }: Room,
  chosen: AnnotationCard | null,
): KeyBinding[] {
  const selecting = focus.on === 'selection'
  if (!selecting && !(chosen?.mayRevise && !chosen.withdrawn)) return []

  const bind = (keys: string, label: string, by: Stretch): KeyBinding => {
    return { keys, label, repeats: true, run: () => stretchBy(by) }
  }
  const [onwards, back] = direction === 'rtl' ? ['shift+left', 'shift+right'] : ['shift+right', 'shift+left']
  return [
    bind(']', 'One word more at the end', 'grow-end'),
    bind('[', 'One word less at the end', 'shrink-end'),
    bind('{', 'One word more at the start', 'grow-start'),
    bind('}', 'One word less at the start', 'shrink-start'),
    ...(selecting
      ? [bind(onwards, 'Select one word more', 'grow-end'), bind(back, 'Select one word less', 'shrink-end')]
      : []),
  ]
}
