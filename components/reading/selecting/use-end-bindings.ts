'use client'

import type { KeyBinding } from '@/components/shell/keys'
import { reach, type Stretch, type Unit } from '@/lib/annotations/stretch'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import { boxAt, placeInLine } from './place-in-line'

/** Ends of a selection or of a chosen span: by words, sentences, lines, and with Alt by characters. */
export function useEndBindings({ map: { text }, handle, saves, selecting }: Reading): KeyBinding[] {
  const { direction } = useRoom()
  const { held, activeEnd, setActiveEnd, stretchBy, take } = selecting

  const bind = (keys: string, label: string, run: () => void): KeyBinding => {
    return { keys, label, repeats: true, group: 'Ends of the span', idle: !held, run }
  }
  const move = (keys: string, label: string, onwards: boolean, unit: Unit) => {
    const way: Stretch = onwards === (activeEnd === 'end') ? `grow-${activeEnd}` : `shrink-${activeEnd}`
    return bind(keys, label, () => stretchBy(way, unit))
  }

  function swap() {
    const other = activeEnd === 'end' ? 'start' : 'end'
    setActiveEnd(other)
    saves.announce(`Keys move the ${other}.`)
  }

  function toLine(by: 1 | -1) {
    if (!held || !handle) return
    const from = activeEnd === 'end' ? held.end - 1 : held.start
    const box = boxAt(handle, from)
    if (!box) return
    const isAtRight = (activeEnd === 'end') === (direction === 'ltr')
    const place = placeInLine(handle, from, by, isAtRight ? box.right - 1 : box.left + 1)
    const span = place === null ? null : reach(text, held, activeEnd, place, false)
    if (!span) return
    const isPast = activeEnd === 'end' ? span.start < held.start : span.end > held.end
    const end = isPast ? (activeEnd === 'end' ? 'start' : 'end') : activeEnd
    setActiveEnd(end)
    take(span, end)
  }

  const [on, back] = direction === 'rtl' ? ['left', 'right'] : ['right', 'left']
  return [
    bind(']', 'One word more at the end', () => stretchBy('grow-end')),
    bind('[', 'One word less at the end', () => stretchBy('shrink-end')),
    bind('{', 'One word more at the start', () => stretchBy('grow-start')),
    bind('}', 'One word less at the start', () => stretchBy('shrink-start')),
    bind('w', 'Move the other end with the keys below', swap),
    move(`shift+${on}`, 'This end one word on', true, 'word'),
    move(`shift+${back}`, 'This end one word back', false, 'word'),
    bind('shift+down', 'This end one line down', () => toLine(1)),
    bind('shift+up', 'This end one line up', () => toLine(-1)),
    move(`mod+shift+${on}`, 'This end one sentence on', true, 'sentence'),
    move(`mod+shift+${back}`, 'This end one sentence back', false, 'sentence'),
    move(`alt+shift+${on}`, 'This end one character on', true, 'character'),
    move(`alt+shift+${back}`, 'This end one character back', false, 'character'),
  ]
}
