import type { ImportReading } from '@/lib/importing/import-reading'
import type { Outcome } from '@/lib/outcome'
import { ImportState } from '@/prisma/generated/enums'

/** What stands now, where a save or a confirmation came too late. */
export type Present = {
  message: string
  version: number
  state: ImportState
  reading: ImportReading
  opEdId: string | null
}

export function presentOf({ message, current }: Extract<Outcome, { ok: false }>): Present | null {
  if (!isObject(current) || !isReading(current.reading)) return null
  const { version, state, reading, opEdId } = current
  if (typeof version !== 'number') return null
  if (!isState(state)) return null
  return { message, version, state, reading, opEdId: typeof opEdId === 'string' ? opEdId : null }
}

/** Looks like a reading; what is sent back to the server is checked there in full. */
export function isReading(value: unknown): value is ImportReading {
  return isObject(value) && Array.isArray(value.blocks) && isObject(value.fields) && isObject(value.marking)
}

function isState(value: unknown): value is ImportState {
  return Object.values<unknown>(ImportState).includes(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
