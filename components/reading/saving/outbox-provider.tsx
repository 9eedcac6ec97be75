'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Shelf } from './kept-errands'
import { type Outbox, openOutbox } from './outbox'
import { perform } from './perform'
import { OutboxContext } from './use-outbox'
import { WaitingNote } from './waiting-note'

const AGAIN_MS = 4000

type OutboxProviderProps = { desk: string; membershipId: string; children: React.ReactNode }

/** Sends what this person's reading rooms have given to be sent, whichever page of the desk is open. */
export function OutboxProvider({ desk, membershipId, children }: OutboxProviderProps) {
  const [outbox] = useState(() => browserOutbox(desk, membershipId))
  useSending(outbox, membershipId)
  useFreshPages(outbox)

  return (
    <OutboxContext value={outbox}>
      {children}
      <WaitingNote desk={desk} />
    </OutboxContext>
  )
}

function browserOutbox(desk: string, membershipId: string): Outbox {
  const lock = `opcit.outbox.${membershipId}`
  return openOutbox({
    storage: shelf(),
    of: membershipId,
    perform: (errand) => perform({ desk, membershipId }, errand),
    // Only a page served securely has locks. Without them two tabs may send the same twice, and the desk does it once.
    alone: async (run) => {
      if (typeof navigator !== 'undefined' && navigator.locks) await navigator.locks.request(lock, run)
      else await run()
    },
  })
}

function shelf(): Shelf {
  try {
    return window.localStorage
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem: () => {} }
  }
}

function refuse(): never {
  throw new Error('This browser keeps nothing')
}

/** What waits is sent on coming here, when the line comes back, and from time to time while it is lost. */
function useSending(outbox: Outbox, membershipId: string) {
  useEffect(() => {
    const send = () => void outbox.send()
    const told = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(`opcit.errand.${membershipId}.`)) outbox.reread()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (!outbox.safe()) event.preventDefault()
    }
    outbox.reread()
    send()
    const again = setInterval(() => {
      if (outbox.line() !== 'open') send()
    }, AGAIN_MS)
    addEventListener('online', send)
    addEventListener('focus', send)
    addEventListener('storage', told)
    addEventListener('beforeunload', warn)
    return () => {
      clearInterval(again)
      removeEventListener('online', send)
      removeEventListener('focus', send)
      removeEventListener('storage', told)
      removeEventListener('beforeunload', warn)
    }
  }, [outbox, membershipId])
}

/** The room draws its own saves; the page one goes to next, and what stands around it, is fetched anew after them. */
function useFreshPages(outbox: Outbox) {
  const path = usePathname()
  const router = useRouter()
  const stale = useRef(false)

  useEffect(
    () =>
      outbox.onAnswer(({ outcome }) => {
        stale.current ||= outcome.ok
      }),
    [outbox],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of page that asks for it
  useEffect(() => {
    if (!stale.current) return
    stale.current = false
    router.refresh()
  }, [path, router])
}
