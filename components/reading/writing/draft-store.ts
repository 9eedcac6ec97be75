import type { Draft } from './draft'

const SHAPE = 2

export function draftsKey(opEdId: string, membershipId: string): string {
  return `opcit.drafts.${opEdId}.${membershipId}`
}

/** Half-written cards kept on this machine, on whichever text; those of an older program left out. */
export function readDrafts(storage: Pick<Storage, 'getItem'>, key: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (!kept || typeof kept !== 'object' || !('shape' in kept) || !('drafts' in kept)) return []
    if (kept.shape !== SHAPE || !Array.isArray(kept.drafts)) return []
    return kept.drafts.filter(isDraft)
  } catch {
    return []
  }
}

type Written = {
  drafts: readonly Draft[]
  /** The keys of those written here, thrown away ones too. */
  own: ReadonlySet<string>
}

/** Keeps the drafts written here, and says whether they are safe: a browser may have no room, or forbid it. Those of another tab stay as they are. */
export function writeDrafts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  key: string,
  { drafts: written, own }: Written,
): boolean {
  try {
    const others = readDrafts(storage, key).filter((draft) => !own.has(draft.key))
    const drafts = [...others, ...written.filter((draft) => own.has(draft.key))]
    if (drafts.length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify({ shape: SHAPE, drafts }))
    return true
  } catch {
    return false
  }
}

/** Whether it has every part of a draft, as this program writes them. */
export function isDraft(kept: unknown): kept is Draft {
  if (!kept || typeof kept !== 'object') return false
  return ['key', 'kind', 'changes', 'place', 'fields', 'guesses', 'touched'].every((part) => part in kept)
}
