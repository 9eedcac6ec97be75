'use client'

import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { nextWord, previousWord, sentenceAround } from '@/lib/annotations/stretch'
import { type Span, slice } from '@/lib/text/span'
import { chosenBindings, spanBindings, writingBindings } from './room-bindings'
import { useRoom } from './room-context'
import { neighbour } from './shown'
import type { useReadingRoom } from './use-room'

type Reading = ReturnType<typeof useReadingRoom>

/** Everything the room does, by key, in the help and in the palette. */
export function RoomKeys({ reading }: { reading: Reading }) {
  const room = useRoom()
  const { chosen } = reading
  const bindings = [
    ...writingBindings(room),
    ...useWalkBindings(reading),
    ...useSelectBindings(reading),
    ...spanBindings(room, chosen),
    ...chosenBindings(room, chosen),
    ...useStepBindings(reading),
  ]
  useKeys(bindings.map((binding) => ({ group: 'Reading', ...binding })))

  return null
}

function useWalkBindings({ chosen, handle, saves }: Reading): KeyBinding[] {
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

function useSelectBindings({ map: { text }, handle, chosen, saves }: Reading): KeyBinding[] {
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

function useStepBindings({ saves }: Reading): KeyBinding[] {
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
