'use client'

import type { KeyBinding } from '@/components/shell/keys'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import { neighbour } from './shown'

export function useWalkBindings({ chosen, handle, saves }: Reading): KeyBinding[] {
  const { annotations, choose } = useRoom()

  function go(by: 1 | -1) {
    const next = neighbour(annotations, chosen?.annotationId ?? null, by, handle?.firstSeen() ?? 0)
    if (next) choose(next.annotationId)
    else saves.announce(by === 1 ? 'No annotation after this.' : 'No annotation before this.')
  }
  const short = 'next, previous'
  return [
    { keys: 'j', label: 'Next annotation', short, repeats: true, run: () => go(1) },
    { keys: 'k', label: 'Previous annotation', short, repeats: true, run: () => go(-1) },
  ]
}
