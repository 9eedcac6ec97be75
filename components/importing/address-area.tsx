'use client'

import { useId, useState } from 'react'
import { useDeskWork } from '@/components/jobs/use-desk-work'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { askForPagesAction } from '@/lib/fetching/actions'
import type { AskedPages } from '@/lib/fetching/commands/ask-for-pages'
import type { PageAsked } from '@/lib/fetching/queries'
import { AddressList } from './address-list'

type AddressAreaProps = { desk: string; pages: PageAsked[] }

/** A place for addresses, one a line, and how it goes with each. */
export function AddressArea({ desk, pages }: AddressAreaProps) {
  useDeskWork(desk)
  const id = useId()
  const [lines, setLines] = useState('')
  const [refusals, setRefusals] = useState<AskedPages['refused']>([])
  const { act, busy, refused } = useAct()

  function ask(written: string) {
    const addresses = written.split('\n').filter((line) => line.trim() !== '')
    act(
      () => askForPagesAction(desk, { addresses }),
      ({ refused: left }) => {
        // What was refused stays to be mended; the rest is on its way.
        setRefusals(left)
        setLines(left.map(({ line }) => line).join('\n'))
      },
    )
  }

  function take(event: React.ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain')
    if (lines.trim() !== '' || !isAddresses(pasted)) return
    event.preventDefault()
    setLines(pasted.trim())
    ask(pasted)
  }

  return (
    <section aria-label="Addresses" className="flex flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        Or fetch from addresses
      </label>
      <textarea
        id={id}
        dir="ltr"
        rows={2}
        inputMode="url"
        spellCheck={false}
        autoCapitalize="off"
        placeholder="https://"
        value={lines}
        onPaste={take}
        onChange={(event) => setLines(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.metaKey || event.ctrlKey) return
          event.preventDefault()
          ask(lines)
        }}
        aria-describedby={`${id}-hint`}
        className="field-sizing-content max-h-48 min-h-14 w-full resize-none rounded-md border border-control bg-raised px-2.5 py-1.5"
      />
      <div className="flex items-start gap-3">
        <p id={`${id}-hint`} className="flex-1 text-small text-ink-2">
          One a line. Pasted addresses are fetched at once.
        </p>
        <Button busy={busy} onClick={() => ask(lines)}>
          Fetch
        </Button>
      </div>
      {refused && (
        <p role="alert" className="text-small text-bad">
          {refused}
        </p>
      )}
      {refusals.length > 0 && (
        <div role="alert" className="text-small text-bad">
          <ul aria-label="Not fetched" className="grid gap-1">
            {refusals.map(({ line, message }) => (
              <li key={line}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <AddressList desk={desk} pages={pages} />
    </section>
  )
}

/** Nothing but addresses: what is a text with an address in it waits for a word from whoever pasted it. */
function isAddresses(pasted: string): boolean {
  const lines = pasted.trim().split(/\s+/)
  return lines.every((line) => /^https?:\/\/\S+$/i.test(line))
}
