import type { ImportReading } from '@/lib/importing/import-reading'
import { isReading } from './present-import'

type Unsaved = { version: number; value: ImportReading }

const keyOf = (importId: string) => `opcit:import:${importId}`

/** Keeps corrections on this machine until they are saved. A browser without room for them goes on without. */
export function keepUnsaved(importId: string, unsaved: Unsaved | null) {
  try {
    if (unsaved) localStorage.setItem(keyOf(importId), JSON.stringify(unsaved))
    else localStorage.removeItem(keyOf(importId))
  } catch {
    // The save that follows is what counts.
  }
}

export function unsavedOf(importId: string): Unsaved | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(importId)) ?? 'null')
    if (typeof kept !== 'object' || !kept || !('version' in kept) || !('value' in kept)) return null
    const { version, value } = kept
    return typeof version === 'number' && isReading(value) ? { version, value } : null
  } catch {
    return null
  }
}
