'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useKept, useLine } from './use-outbox'

/** On every other page of the desk: that something done in a reading room has not reached the desk, or was refused. */
export function WaitingNote({ desk }: { desk: string }) {
  const kept = useKept()
  const line = useLine()
  const path = usePathname()
  const refused = kept.find((one) => one.refused !== null)
  const waiting = kept.filter((one) => one.refused === null).length
  const opEdId = refused?.errand.opEdId
  const inItsRoom = path.startsWith(`/desks/${desk}/reading/`)
  if (inItsRoom || !(refused || (waiting > 0 && line !== 'open'))) return null

  return (
    <p
      role="status"
      className="fixed end-4 bottom-12 z-20 max-w-96 rounded-md border bg-raised px-3 py-2 text-small text-ink-2 shadow-above print:hidden"
    >
      {refused ? (
        <>
          Something from the reading room could not be saved: {refused.refused?.message}{' '}
          <Link href={`/desks/${desk}/reading/${opEdId}` as Route}>Look at it</Link>
        </>
      ) : (
        waitingWords(waiting, line === 'signed-out')
      )}
    </p>
  )
}

function waitingWords(waiting: number, signedOut: boolean): string {
  const what = waiting === 1 ? '1 change' : `${waiting} changes`
  const them = waiting === 1 ? 'it is' : 'they are'
  return signedOut
    ? `${what} from the reading room kept on this machine: sign in again, and ${them} sent.`
    : `${what} from the reading room kept on this machine until the desk can be reached.`
}
