'use client'

import type { KeyBinding } from '@/components/shell/keys'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import type { Undoing } from './use-steps'

const words: Record<Undoing, { undo: string; redo: string }> = {
  done: { undo: 'Undone.', redo: 'Done again.' },
  nothing: { undo: 'Nothing to undo.', redo: 'Nothing to do again.' },
  'changed since': {
    undo: 'Somebody changed this since, so it is not undone.',
    redo: 'Somebody changed this since, so it is not done again.',
  },
}

export function useStepBindings({ saves }: Reading): KeyBinding[] {
  const { mayAnnotate } = useRoom()
  if (!mayAnnotate) return []

  const undo = () => saves.announce(words[saves.undo()].undo)
  const redo = () => saves.announce(words[saves.redo()].redo)
  return [
    { keys: 'u', label: 'Undo the last step', short: 'undo', run: undo },
    { keys: 'shift+u', label: 'Do it again', run: redo },
    { keys: 'mod+z', label: 'Undo the last step', run: undo },
    { keys: 'mod+shift+z', label: 'Do it again', run: redo },
  ]
}
