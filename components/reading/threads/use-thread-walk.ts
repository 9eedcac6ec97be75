'use client'

import type { KeyBinding } from '@/components/shell/keys'
import { neighbour } from '../margin/shown'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import { useOpenThreads } from './open-threads'

/** From one open thread to the next, in reading order. */
export function useThreadWalk({ chosen, handle, saves }: Reading): KeyBinding[] {
  const { annotations, choose } = useRoom()
  const open = useOpenThreads(annotations)
  if (open.length === 0) return []

  function go(by: 1 | -1) {
    const wanted = new Set(open.map(({ card }) => card.annotationId))
    const among = annotations.filter((card) => card === chosen || wanted.has(card.annotationId))
    const next = neighbour(among, chosen?.annotationId ?? null, by, handle?.firstSeen() ?? 0)
    if (next) choose(next.annotationId)
    else saves.announce(by === 1 ? 'No open thread after this.' : 'No open thread before this.')
  }
  return [
    { keys: 't', label: 'Next open thread', repeats: true, run: () => go(1) },
    { keys: 'shift+t', label: 'Previous open thread', repeats: true, run: () => go(-1) },
  ]
}
