import type { SavedState } from '@/components/shell/saved-state'
import type { Outcome } from '@/lib/outcome'

type Refused = Extract<Outcome, { ok: false }>

export type Standing<Value> = {
  value: Value
  version: number
  saved: SavedState | null
  /** What the last save was refused for; typing goes on meanwhile, saving waits for an answer where it must. */
  refused: Refused | null
}

type Given<Value> = {
  value: Value
  version: number
  save: (version: number, value: Value) => Promise<Outcome<{ version: number }>>
  /** Keeps what has not been saved on this machine; null once it has. */
  remember: (unsaved: { version: number; value: Value } | null) => void
  pauseMs?: number
}

/** Saves after each pause in the work, one save at a time, and keeps what is not saved yet on this machine. */
export function autosave<Value>({ save, remember, pauseMs = 800, ...start }: Given<Value>) {
  let standing: Standing<Value> = { ...start, saved: null, refused: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let unsaved = false
  const watchers = new Set<() => void>()

  function show(change: Partial<Standing<Value>>) {
    standing = { ...standing, ...change }
    for (const changed of watchers) changed()
  }

  function change(value: Value) {
    unsaved = true
    show({ value })
    remember({ version: standing.version, value })
    if (standing.refused?.reason !== 'conflict') plan(pauseMs)
  }

  function plan(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  /** Saves what is not saved, and answers when nothing is under way any more. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    while (running !== null) await running
    if (!unsaved || standing.refused?.reason === 'conflict') return
    running = send()
    await running
  }

  async function send() {
    const sent = standing.value
    show({ saved: { state: 'saving' } })
    try {
      settle(sent, await save(standing.version, sent))
    } catch {
      show({ saved: { state: 'offline', waiting: 1 } })
      plan(10_000)
    } finally {
      running = null
    }
  }

  function settle(sent: Value, outcome: Outcome<{ version: number }>) {
    if (!outcome.ok) return show({ saved: { state: 'unsaved', why: outcome.message }, refused: outcome })
    unsaved = standing.value !== sent
    const { version } = outcome.value
    remember(unsaved ? { version, value: standing.value } : null)
    show({ version, saved: { state: 'saved', at: new Date() }, refused: null })
    if (unsaved) plan(pauseMs)
  }

  /** Goes on from another version: with its value, or with one's own to be saved over it. */
  function goOnFrom(version: number, value: Value, isSaved: boolean) {
    unsaved = !isSaved
    remember(isSaved ? null : { version, value })
    show({ version, value, refused: null, saved: null })
    if (!isSaved) plan(0)
  }

  return {
    standing: () => standing,
    isUnsaved: () => unsaved,
    watch(changed: () => void) {
      watchers.add(changed)
      return () => {
        watchers.delete(changed)
      }
    },
    change,
    flush,
    goOnFrom,
    refuse: (refused: Refused) => show({ refused }),
  }
}
