'use client'

import type { KeyBinding } from '@/components/shell/keys'
import type { AnnotationCard } from '@/lib/annotations/card'
import { nextWord, previousWord, type Stretch, sentenceAround } from '@/lib/annotations/stretch'
import { type Span, slice } from '@/lib/text/span'
import { type Room, useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'

export function useSelectBindings({ map: { text }, handle, chosen, saves }: Reading): KeyBinding[] {
  const { focus, direction } = useRoom()
  const span = focus.on === 'selection' ? focus.span : null

  function take(words: Span | null) {
    if (!words || !handle) return
    handle.select(words)
    handle.show(words)
    saves.announce(slice(text, words))
  }
  function selectHere() {
    if (span) take(sentenceAround(text, span))
    else take(nextWord(text, chosen?.span.start ?? handle?.firstSeen() ?? 0))
  }
  function step(onwards: boolean) {
    if (span) take(onwards ? nextWord(text, span.end) : previousWord(text, span.start))
  }
  const start: KeyBinding = {
    keys: 'v',
    label: 'Select a word; again, its sentence',
    short: 'select',
    run: selectHere,
  }
  if (!span) return [start]
  return [
    start,
    {
      keys: 'right',
      label: 'Select the word to the right',
      repeats: true,
      run: () => step(direction === 'ltr'),
    },
    {
      keys: 'left',
      label: 'Select the word to the left',
      repeats: true,
      run: () => step(direction === 'rtl'),
    },
  ]
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
