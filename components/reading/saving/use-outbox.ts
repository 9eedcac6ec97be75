'use client'

import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react'
import type { KeptErrand } from './kept-errands'
import type { Answered, Line, Outbox } from './outbox'

export const OutboxContext = createContext<Outbox | null>(null)

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (!outbox) throw new Error('There is no outbox around this')
  return outbox
}

const NONE: readonly KeptErrand[] = []

export function useKept(): readonly KeptErrand[] {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox.onChange, outbox.kept, () => NONE)
}

export function useLine(): Line {
  const outbox = useOutbox()
  return useSyncExternalStore<Line>(outbox.onChange, outbox.line, () => 'open')
}

export function useAnswers(listener: (answer: Answered) => void) {
  const outbox = useOutbox()
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => outbox.onAnswer((answer) => latest.current(answer)), [outbox])
}
