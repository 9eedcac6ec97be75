import type { Draft } from './draft'

const SHAPE = 2

export function draftsKey(opEdId: string, membershipId: string): string {
  return `opcit.drafts.${opEdId}.${membershipId}`
}

/** Half-written cards on one text kept on this machine, those of an older program left out. */
export function readDrafts(storage: Pick<Storage, 'getItem'>, key: string, textVersionId: string): Draft[] {
  return allDrafts(storage, key).filter(({ place }) => place.textVersionId === textVersionId)
}

function allDrafts(storage: Pick<Storage, 'getItem'>, key: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (!kept || typeof kept !== 'object' || !('shape' in kept) || !('drafts' in kept)) return []
    if (kept.shape !== SHAPE || !Array.isArray(kept.drafts)) return []
    return kept.drafts.filter(isDraft)
  } catch {
    return []
  }
}

/** Keeps the drafts on one text, and says whether they are safe: a browser may have no room, or forbid it. Those on other texts stay. */
export function writeDrafts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  key: string,
  { drafts: own, textVersionId }: { drafts: readonly Draft[]; textVersionId: string },
): boolean {
  try {
    const others = allDrafts(storage, key).filter(({ place }) => place.textVersionId !== textVersionId)
    const drafts = [...others, ...own]
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
