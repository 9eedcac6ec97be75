'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Block } from '@/lib/text/document'
import { blockEditing } from './block-editing'
import { editHistory } from './edit-history'
import { isJunkFolded, keepJunkFolded } from './junk-folded'
import { keepSteps, stepsOf } from './kept-steps'
import type { Corrections } from './use-corrections'

/** The edits of an import: of its blocks and its fields, each of which can be taken back, over a reload too. */
export function useEditing(importId: string, { saving }: Corrections, came: Block[]) {
  const [history] = useState(() =>
    editHistory({
      present: () => saving.standing().value,
      change: saving.change,
      remember: (steps) => keepSteps(importId, steps),
    }),
  )
  const [editing] = useState(() =>
    blockEditing({ history, came, isFolded: false, rememberFolded: keepJunkFolded }),
  )
  const steps = useSyncExternalStore(history.watch, history.standing, history.standing)
  const standing = useSyncExternalStore(editing.watch, editing.standing, editing.standing)

  useEffect(() => {
    history.goOnWith(stepsOf(importId))
    if (isJunkFolded() && !editing.standing().isFolded) editing.fold()
  }, [history, editing, importId])

  return { history, editing, steps, standing }
}
