import type { Draft } from './draft'

const SHAPE = 2

export function draftsKey(opEdId: string, membershipId: string): string {
  return `opcit.drafts.${opEdId}.${membershipId}`
}

/** Half-written cards kept on this machine, those of an older program or another text left out. */
export function readDrafts(storage: Pick<Storage, 'getItem'>, key: string, textVersionId: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (!kept || typeof kept !== 'object' || !('shape' in kept) || !('drafts' in kept)) return []
    if (kept.shape !== SHAPE || !Array.isArray(kept.drafts)) return []
    return kept.drafts.filter(isDraft).filter(({ place }) => place.textVersionId === textVersionId)
  } catch {
    return []
  }
}

/** Whether they are safe on this machine: a browser may have no room, or forbid it. */
export function writeDrafts(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  key: string,
  drafts: readonly Draft[],
): boolean {
  try {
    if (drafts.length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify({ shape: SHAPE, drafts }))
    return true
  } catch {
    return false
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (!kept || typeof kept !== 'object') return false
  return ['key', 'kind', 'changes', 'place', 'fields', 'guesses', 'touched'].every((part) => part in kept)
}
