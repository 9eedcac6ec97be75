'use client'

import type { KeyBinding } from '@/components/shell/keys'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'

export function useStepBindings({ saves }: Reading): KeyBinding[] {
  const { mayAnnotate } = useRoom()
  if (!mayAnnotate) return []

  async function said(step: Promise<boolean>, otherwise: string) {
    if (!(await step)) saves.announce(otherwise)
  }
  return [
    {
      keys: 'u',
      label: 'Undo the last step',
      short: 'undo',
      run: () => void said(saves.undo(), 'Nothing to undo.'),
    },
    { keys: 'shift+u', label: 'Do it again', run: () => void said(saves.redo(), 'Nothing to do again.') },
  ]
}
