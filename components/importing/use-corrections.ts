'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useReportSaved } from '@/components/shell/saved-state'
import { correctImportAction } from '@/lib/importing/actions'
import { differences } from '@/lib/importing/confirming/differences'
import type { ImportReading } from '@/lib/importing/import-reading'
import { autosave } from './autosave'
import { presentOf } from './present-import'
import { keepUnsaved, unsavedOf } from './unsaved-corrections'

type Given = { desk: string; importId: string; version: number; reading: ImportReading }

/** The reading as the editor corrects it: saved after each pause, kept on this machine until it is. */
export function useCorrections({ desk, importId, version, reading }: Given) {
  const [saving] = useState(() =>
    autosave({
      value: reading,
      version,
      save: (over, value) => correctImportAction(desk, { importId, version: over, reading: value }),
      remember: (unsaved) => keepUnsaved(importId, unsaved),
    }),
  )
  const standing = useSyncExternalStore(saving.watch, saving.standing, saving.standing)
  useReportSaved(standing.saved)

  useEffect(() => {
    const kept = unsavedOf(importId)
    if (!kept) return
    const isSaved = differences(kept.value, saving.standing().value).length === 0
    if (isSaved) keepUnsaved(importId, null)
    else saving.goOnFrom(kept.version, kept.value, false)
  }, [saving, importId])

  useEffect(() => {
    const sendNow = () => void saving.flush()
    window.addEventListener('online', sendNow)
    return () => {
      window.removeEventListener('online', sendNow)
      sendNow()
    }
  }, [saving])

  const { refused } = standing
  return {
    ...standing,
    saving,
    conflict: refused?.reason === 'conflict' ? presentOf(refused) : null,
    change: saving.change,
  }
}

export type Corrections = ReturnType<typeof useCorrections>
