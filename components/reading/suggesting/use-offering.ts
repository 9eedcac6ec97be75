'use client'

import { useSyncExternalStore } from 'react'
import type { SuggestionKind } from '@/lib/suggestions/suggestion'
import type { Offering } from './offered'
import { suggestionKindName } from './suggestion-kinds'

const KEY = 'opcit.suggestions'
const everything: Offering = { shown: true, off: [] }

const watchers = new Set<() => void>()
let present: Offering | null = null

/** Whether suggestions are shown, and which kinds: one's own choice, kept on this machine for every op-ed. */
export function useOffering(): Offering {
  return useSyncExternalStore(watch, read, () => everything)
}

export function setOffering(offering: Offering) {
  present = offering
  try {
    localStorage.setItem(KEY, JSON.stringify(offering))
  } catch {
    // A browser may keep nothing; the choice then holds for as long as the page.
  }
  for (const changed of watchers) changed()
}

export function toggled({ shown, off }: Offering, kind: SuggestionKind): Offering {
  return { shown, off: off.includes(kind) ? off.filter((one) => one !== kind) : [...off, kind] }
}

function watch(changed: () => void) {
  watchers.add(changed)
  return () => {
    watchers.delete(changed)
  }
}

function read(): Offering {
  present ??= kept()
  return present
}

function kept(): Offering {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (!said || typeof said !== 'object' || !('off' in said) || !Array.isArray(said.off)) return everything
    const off = said.off.filter((kind): kind is SuggestionKind => kind in suggestionKindName)
    return { shown: !('shown' in said) || said.shown !== false, off }
  } catch {
    return everything
  }
}
