'use client'

import { Check, CircleX, Copy } from 'lucide-react'
import Link from 'next/link'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { importHref } from './reading-href'
import type { FileQueueState, QueuedFile } from './use-file-queue'

/** How it goes with the files, and what can be done about each. */
export function FileQueue({ desk, queue }: { desk: string; queue: FileQueueState }) {
  const { files, complaint, cancel, sendAgain } = queue
  const done = files.filter(({ state }) => state === 'captured').length
  const open = files.some(({ state }) => state === 'waiting' || state === 'sending')

  return (
    <>
      {complaint && <Banner kind="error" title={complaint} />}
      {files.length > 0 && (
        <div className="flex min-h-7 items-center gap-2">
          <p role="status" className="text-ink-2 tabular-nums">
            {done} of {files.length} brought in
          </p>
          {open && (
            <Button variant="quiet" className="ms-auto" onClick={cancel}>
              Cancel the rest
            </Button>
          )}
        </div>
      )}
      <ul aria-label="Files brought in" className="border-t empty:hidden">
        {files.map((one) => (
          <FileLine key={one.key} desk={desk} one={one} onAgain={() => sendAgain(one)} />
        ))}
      </ul>
    </>
  )
}

type FileLineProps = { desk: string; one: QueuedFile; onAgain: () => void }

function FileLine({ desk, one, onAgain }: FileLineProps) {
  const { name, state, importId, message } = one

  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2 border-b py-1.5">
      <FileState state={state} />
      <bdi className="truncate">{name}</bdi>
      <span className="text-small text-ink-2">{stateWords[state]}</span>
      {(message || importId || state === 'cancelled') && (
        <div className="col-start-2 col-end-4 flex flex-wrap items-center gap-x-3 text-small">
          {message && <span className="text-bad">{message}</span>}
          {importId && (
            <Link href={importHref(desk, importId)}>
              {state === 'known' ? 'See that import' : 'Confirm it'}
            </Link>
          )}
          {canGoAgain(one) && (
            <Button variant="quiet" onClick={onAgain}>
              {state === 'known' ? 'Bring it in again' : 'Send again'}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function FileState({ state }: Pick<QueuedFile, 'state'>) {
  if (state === 'captured') return <Check className="size-3.5 text-good" />
  if (state === 'known') return <Copy className="size-3.5 text-change" />
  if (state === 'refused') return <CircleX className="size-3.5 text-bad" />
  return <span />
}

function canGoAgain({ state, message }: QueuedFile): boolean {
  return state === 'known' || state === 'cancelled' || Boolean(message?.startsWith('It could not be sent'))
}

const stateWords: Record<QueuedFile['state'], string> = {
  waiting: 'waits',
  sending: 'being read',
  captured: 'brought in',
  known: 'here already',
  refused: 'not brought in',
  cancelled: 'cancelled',
}
