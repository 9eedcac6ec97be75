import { z } from 'zod'
import type { Block } from '@/lib/text/document'

/** A half-written amendment: which text version it changes, and how far it has come. */
export type Amendment = { seen: string; blocks: Block[]; why: string; captureId: string | null }

const kept = z.object({
  seen: z.string(),
  blocks: z.array(z.custom<Block>((block) => typeof block === 'object' && block !== null && 'type' in block)),
  why: z.string(),
  captureId: z.string().nullable(),
})

/** One that begins with the words of a capture is kept beside one that does not. */
export function amendmentKey(opEdId: string, membershipId: string, captureId: string | null): string {
  return ['opcit.amendment', opEdId, membershipId, ...(captureId ? [captureId] : [])].join('.')
}

export function readAmendment(storage: Pick<Storage, 'getItem'>, key: string): Amendment | null {
  try {
    return kept.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Whether it is safe on this machine: a browser may have no room, or forbid it. */
export function keepAmendment(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  key: string,
  amendment: Amendment | null,
): boolean {
  try {
    if (amendment) storage.setItem(key, JSON.stringify(amendment))
    else storage.removeItem(key)
    return true
  } catch {
    return false
  }
}
