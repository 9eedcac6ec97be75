'use client'
import { useEffect, useRef, useState } from 'react'
import { type SavedState, useReportSaved } from '@/components/shell/saved-state'
import { saveBriefingAction } from '@/lib/briefings/actions'
import type { Draft } from '@/lib/briefings/checks'
import type { Outcome } from '@/lib/outcome'

/** What stands now where a save was refused because somebody else saved. */
export type Standing = Draft & { version: number; savedAt: Date }

type Kept = Draft & { version: number; at: string }

const PAUSE_MS = 700
const RETRY_MS = 4000

/**
 * Saves a draft as it is typed, naming the version it changes. Until the server has a change, the browser keeps it;
 * a save that is refused stops the saving and shows both texts.
 */
export function useDraft(desk: string, briefingId: string, opened: Draft & { version: number }) {
  const [draft, setDraft] = useState(() => draftOf(opened))
  const [saved, setSaved] = useState<SavedState | null>(null)
  const [conflict, setConflict] = useState<Standing | null>(null)
  const latest = useRef(draft)
  const version = useRef(opened.version)
  const waiting = useRef<Draft | null>(null)
  const sending = useRef<Promise<void> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useReportSaved(saved)

  async function sendOne(mine: Draft): Promise<'stored' | 'refused' | 'unheard'> {
    setSaved({ state: 'saving' })
    const outcome = await attempt(() =>
      saveBriefingAction(desk, { briefingId, version: version.current, ...mine }),
    )
    if (outcome?.ok) {
      version.current = outcome.value.version
      setSaved({ state: 'saved', at: outcome.value.savedAt })
      return 'stored'
    }
    waiting.current ??= mine
    setSaved(outcome ? { state: 'unsaved', why: outcome.message } : { state: 'offline', waiting: 1 })
    if (outcome?.current) setConflict(outcome.current as Standing)
    return outcome ? 'refused' : 'unheard'
  }

  async function sendAll() {
    while (waiting.current) {
      const mine = waiting.current
      waiting.current = null
      const came = await sendOne(mine)
      if (came === 'unheard') timer.current = setTimeout(() => void send(), RETRY_MS)
      if (came !== 'stored') return
      if (!waiting.current) forget(briefingId)
    }
  }

  /** One save at a time, so that each names the version the last one made. */
  function send(): Promise<void> {
    sending.current ??= sendAll().finally(() => {
      sending.current = null
    })
    return sending.current
  }

  function change(part: Partial<Draft>) {
    const next = draftOf({ ...latest.current, ...part })
    latest.current = next
    waiting.current = next
    setDraft(next)
    keep(briefingId, { ...next, version: version.current, at: new Date().toISOString() })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), PAUSE_MS)
  }

  /** Says that the words on the screen go further than what is stored, until a change can be stored again. */
  function refuse(why: string) {
    waiting.current = latest.current
    setSaved({ state: 'unsaved', why })
  }

  /** Shows two texts beside each other, to choose from, without storing either. */
  function faceUp(mine: Draft, standing: Standing) {
    latest.current = draftOf(mine)
    setDraft(latest.current)
    setConflict(standing)
  }

  /** Goes on from what stands now, with either text. */
  function settle(standing: Standing, chosen: Draft) {
    version.current = standing.version
    setConflict(null)
    change(chosen)
  }

  /** Sends what waits and resolves to the version the server has, or to null where it could not be sent. */
  async function flush(): Promise<number | null> {
    clearTimeout(timer.current)
    await send()
    return waiting.current ? null : version.current
  }

  useEffect(() => {
    const goes = (event: BeforeUnloadEvent) => (waiting.current || sending.current) && event.preventDefault()
    addEventListener('beforeunload', goes)
    return () => removeEventListener('beforeunload', goes)
  }, [])

  return { draft, change, refuse, conflict, faceUp, settle, flush }
}

function draftOf({ title, marking, document }: Draft): Draft {
  return { title, marking, document }
}

/** Words typed here that never reached the server, if a browser or a line broke. */
export function unsentDraft(briefingId: string): Kept | null {
  const kept = localStorage.getItem(keyOf(briefingId))
  return kept ? (JSON.parse(kept) as Kept) : null
}

export function forget(briefingId: string) {
  localStorage.removeItem(keyOf(briefingId))
}

function keep(briefingId: string, kept: Kept) {
  localStorage.setItem(keyOf(briefingId), JSON.stringify(kept))
}

function keyOf(briefingId: string): string {
  return `opcit:briefing:${briefingId}`
}

async function attempt<T>(send: () => Promise<Outcome<T>>): Promise<Outcome<T> | null> {
  try {
    return await send()
  } catch {
    return null
  }
}
