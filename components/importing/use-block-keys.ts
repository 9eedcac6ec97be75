'use client'

import { useEffect, useMemo } from 'react'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { blockKinds } from '@/lib/text/document'
import type { BlockEditing } from './block-editing'
import { chosenOffset } from './chosen-offset'
import { focusField } from './field-focus'

const GROUP = 'Text of the import'

/** Everything that can be done to the blocks, by keyboard. */
export function useBlockKeys(editing: BlockEditing, isSplitting: boolean, toggleDropped: () => void) {
  const bindings = useMemo(
    () => [...walking(editing), ...sorting(editing), ...shaping(editing), ...looking(editing, toggleDropped)],
    [editing, toggleDropped],
  )
  const splitting = useMemo(() => (isSplitting ? placing(editing) : []), [editing, isSplitting])
  useKeys(useMemo(() => [...bindings, ...splitting], [bindings, splitting]))

  useEffect(() => {
    // A button in focus would keep the arrows and Enter to itself.
    if (isSplitting && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }, [isSplitting])
}

const grouped = (binding: KeyBinding): KeyBinding => ({ group: GROUP, ...binding })

function walking(editing: BlockEditing): KeyBinding[] {
  return [
    { keys: 'j', label: 'Next block', short: 'blocks', repeats: true, run: () => editing.step(1) },
    { keys: 'k', label: 'Block before', short: 'blocks', repeats: true, run: () => editing.step(-1) },
    {
      keys: 'shift+j',
      label: 'Take the next block in hand too',
      repeats: true,
      run: () => editing.step(1, true),
    },
    {
      keys: 'shift+k',
      label: 'Take the block before in hand too',
      repeats: true,
      run: () => editing.step(-1, true),
    },
    {
      keys: 'escape',
      label: 'Back to one block, and out of a field',
      inFields: true,
      run: () => leave(editing),
    },
  ].map(grouped)
}

function sorting(editing: BlockEditing): KeyBinding[] {
  return [
    {
      keys: 'space',
      label: 'Keep the blocks in hand, or mark them as junk',
      short: 'keep or junk',
      run: () => editing.toggle(),
    },
    ...blockKinds.map((kind, place) => ({
      keys: `${place + 1}`,
      label: `Make it a ${kind}`,
      run: () => editing.retype(kind),
    })),
  ].map(grouped)
}

function shaping(editing: BlockEditing): KeyBinding[] {
  return [
    {
      keys: 'm',
      label: 'Join the blocks in hand, or the block with the one above',
      run: () => editing.join(),
    },
    {
      keys: 'x',
      label: 'Split the block before the selected words, or at a place you choose',
      run: () => editing.split(chosenOffset(editing.standing().chosen)),
    },
    { keys: 'l', label: 'Next level of the heading', run: () => editing.level() },
    { keys: 'e', label: 'Correct who a post is by', run: () => focusField('post') },
    { keys: 'mod+z', label: 'Undo', inFields: true, repeats: true, run: editing.undo },
    {
      keys: 'mod+shift+z',
      label: 'Do again what was undone',
      inFields: true,
      repeats: true,
      run: editing.redo,
    },
  ].map(grouped)
}

function looking(editing: BlockEditing, toggleDropped: () => void): KeyBinding[] {
  return [
    { keys: 'f', label: 'Fold the junk away, or show it', run: editing.fold },
    { keys: 'w', label: 'What was dropped, and why', run: toggleDropped },
    { keys: 'i', label: 'To the fields', run: () => focusField('title') },
  ].map(grouped)
}

/** While a place to split at is shown. */
function placing(editing: BlockEditing): KeyBinding[] {
  return [
    {
      keys: 'right',
      label: 'Split after the next word',
      repeats: true,
      run: () => editing.moveSplit(1, 'word'),
    },
    {
      keys: 'left',
      label: 'Split before the last word',
      repeats: true,
      run: () => editing.moveSplit(-1, 'word'),
    },
    {
      keys: 'down',
      label: 'Split after the next sentence',
      repeats: true,
      run: () => editing.moveSplit(1, 'sentence'),
    },
    {
      keys: 'up',
      label: 'Split before the last sentence',
      repeats: true,
      run: () => editing.moveSplit(-1, 'sentence'),
    },
    { keys: 'enter', label: 'Split here', run: editing.takeSplit },
  ].map(grouped)
}

function leave(editing: BlockEditing) {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  editing.release()
}
