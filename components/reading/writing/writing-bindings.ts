import type { KeyBinding } from '@/components/shell/keys'
import type { Room } from '../room/room-context'

export function writingBindings({ mayAnnotate, begin }: Room): KeyBinding[] {
  if (!mayAnnotate) return []
  return [
    { keys: 'c', label: 'Claim on the selected words', short: 'claim', run: () => begin('claim') },
    { keys: 's', label: 'Source on the selected words', short: 'source', run: () => begin('source') },
    { keys: 'n', label: 'Note on the selected words', short: 'note', run: () => begin('note') },
  ]
}
