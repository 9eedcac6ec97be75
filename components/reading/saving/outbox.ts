import type { Outcome } from '@/lib/outcome'
import type { Answer, Errand } from './errands'
import { type KeptErrand, keptErrands, type Shelf } from './kept-errands'

/** How it stands with the way to the desk. */
export type Line = 'open' | 'lost' | 'signed-out'

export type Answered = { errand: Errand; outcome: Outcome<Answer> }

type Parts = {
  storage: Shelf
  /** Whose errands: a membership. */
  of: string
  /** Throws at once where an errand cannot be read. */
  perform: (errand: Errand) => Promise<Outcome<Answer>>
  /** Runs while no other tab of this person sends. */
  alone: (run: () => Promise<void>) => Promise<void>
}

/** A desk that fails is asked again a few times; what it then still cannot do is given back as refused. */
const MOST_FAILURES = 3
const FAILED = 'The desk could not do this. What you wrote is kept here: try once more.'
const UNREADABLE = 'What is kept on this machine cannot be read any more, and was not sent.'

export type Outbox = ReturnType<typeof openOutbox>

/** Errands in the order in which they were given, each kept until it is answered, and sent one after another. */
export function openOutbox({ storage, of, perform, alone }: Parts) {
  const shelf = keptErrands(storage, of)
  const changed = new Set<() => void>()
  const answered = new Set<(answer: Answered) => void>()
  const failures = new Map<string, number>()
  let kept = shelf.read()
  let line: Line = 'open'
  let sending: Promise<void> | null = null

  function reread() {
    kept = shelf.read()
    for (const tell of changed) tell()
  }

  function draw(next: Line) {
    if (line === next) return
    line = next
    for (const tell of changed) tell()
  }

  async function drain() {
    for (let next = first(); next; next = first()) {
      const outcome = await attempt(next.errand)
      if (outcome === 'again') continue
      if (outcome === 'lost') return draw('lost')
      if (!outcome.ok && outcome.reason === 'signed-out') return draw('signed-out')
      draw('open')
      settle(next, outcome)
    }
  }

  function first(): KeptErrand | undefined {
    kept = shelf.read()
    return kept.find(({ refused }) => refused === null)
  }

  async function attempt(errand: Errand): Promise<Outcome<Answer> | 'lost' | 'again'> {
    const asked = ask(errand)
    if (!asked) return { ok: false, reason: 'invalid', message: UNREADABLE }
    try {
      return await asked
    } catch (error) {
      // A browser that cannot reach the desk says so by a TypeError.
      if (error instanceof TypeError) return 'lost'
      const times = (failures.get(errand.sendKey) ?? 0) + 1
      failures.set(errand.sendKey, times)
      return times < MOST_FAILURES ? 'again' : { ok: false, reason: 'conflict', message: FAILED }
    }
  }

  /** Null where it cannot be read, as one that an older program kept: what waits behind it is not kept waiting. */
  function ask(errand: Errand): Promise<Outcome<Answer>> | null {
    try {
      return perform(errand)
    } catch {
      return null
    }
  }

  function settle({ errand }: KeptErrand, outcome: Outcome<Answer>) {
    if (outcome.ok) shelf.forget(errand.sendKey)
    else shelf.keep({ errand, refused: outcome })
    kept = shelf.read()
    for (const tell of answered) tell({ errand, outcome })
    for (const tell of changed) tell()
  }

  return {
    /** In order: those not yet answered, and those refused until somebody has seen to them. */
    kept: () => kept,
    line: () => line,
    /** Whether it is safe on this machine should the page be closed. */
    put(errand: Errand): boolean {
      const safe = shelf.keep({ errand, refused: null })
      reread()
      return safe
    },
    /** Somebody has seen to what was refused. */
    drop(sendKey: string) {
      shelf.forget(sendKey)
      reread()
    },
    /** Sends what waits, unless that is being done. */
    send(): Promise<void> {
      sending ??= alone(drain).finally(() => {
        sending = null
      })
      return sending
    },
    reread,
    safe: () => shelf.safe(),
    onChange(tell: () => void) {
      changed.add(tell)
      return () => void changed.delete(tell)
    },
    onAnswer(tell: (answer: Answered) => void) {
      answered.add(tell)
      return () => void answered.delete(tell)
    },
  }
}
