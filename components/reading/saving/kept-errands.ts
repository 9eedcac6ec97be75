import type { Outcome } from '@/lib/outcome'
import { isDraft } from '../writing/draft-store'
import type { Errand } from './errands'

export type Refused = Extract<Outcome, { ok: false }>

export type KeptErrand = { errand: Errand; refused: Refused | null }

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Errands on this machine, each under a key of its own, so that two tabs never write over one another's. A browser that
 * keeps nothing has them for as long as the page stands.
 */
export function keptErrands(storage: Shelf, of: string) {
  const prefix = `opcit.errand.${of}.`
  const unsafe = new Map<string, string>()

  function keys(): string[] {
    const found = new Set(unsafe.keys())
    for (let index = 0; index < storage.length; index++) {
      const key = storage.key(index)
      if (key?.startsWith(prefix)) found.add(key)
    }
    return [...found].sort()
  }

  return {
    read(): readonly KeptErrand[] {
      return keys().flatMap((key) => errandIn(unsafe.get(key) ?? storage.getItem(key)))
    },
    keep(kept: KeptErrand): boolean {
      const key = prefix + kept.errand.sendKey
      const words = JSON.stringify(kept)
      unsafe.delete(key)
      try {
        storage.setItem(key, words)
      } catch {
        unsafe.set(key, words)
      }
      return !unsafe.has(key)
    },
    forget(sendKey: string) {
      unsafe.delete(prefix + sendKey)
      storage.removeItem(prefix + sendKey)
    },
    safe: () => unsafe.size === 0,
  }
}

function errandIn(words: string | null): KeptErrand[] {
  try {
    const kept: unknown = JSON.parse(words ?? 'null')
    return isKept(kept) ? [kept] : []
  } catch {
    return []
  }
}

function isKept(kept: unknown): kept is KeptErrand {
  if (!kept || typeof kept !== 'object' || !('errand' in kept) || !('refused' in kept)) return false
  const { errand } = kept
  if (!errand || typeof errand !== 'object' || ('draft' in errand && !isDraft(errand.draft))) return false
  return ['do', 'sendKey', 'opEdId'].every((part) => part in errand)
}
