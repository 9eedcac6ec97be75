'use client'

import { Check, CircleX, Copy, X } from 'lucide-react'
import Link from 'next/link'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { importHref } from '../reading-href'
import { isOpen, type QueuedFile } from './queued-file'
import type { FileQueueState } from './use-file-queue'

type FileQueueProps = { desk: string; queue: FileQueueState }

/** How it goes with the files, and what can be done about each. */
export function FileQueue({ desk, queue }: FileQueueProps) {
  const { files, complaint, cancel, sendAgain } = queue

  return (
    <>
      {complaint && <Banner kind="error" title={complaint} />}
      {files.length > 0 && <QueueSummary queue={queue} />}
      <ul aria-label="Files brought in" className="border-t empty:hidden">
        {files.map((one) => (
          <FileLine
            key={one.key}
            desk={desk}
            one={one}
            onAgain={() => sendAgain(one)}
            onCancel={() => cancel(one)}
          />
        ))}
      </ul>
    </>
  )
}

function QueueSummary({ queue: { files, cancelAll, clear } }: Pick<FileQueueProps, 'queue'>) {
  const done = files.filter(({ state }) => state === 'captured').length
  const isAnyOpen = files.some(isOpen)

  return (
    <div className="flex min-h-7 items-center gap-2">
      <p role="status" className="text-ink-2 tabular-nums">
        {done} of {files.length} brought in
      </p>
      <Button variant="quiet" className="ms-auto" onClick={isAnyOpen ? cancelAll : clear}>
        {isAnyOpen ? 'Cancel the rest' : 'Clear the list'}
      </Button>
    </div>
  )
}

type FileLineProps = { desk: string; one: QueuedFile; onAgain: () => void; onCancel: () => void }

function FileLine({ desk, one, onAgain, onCancel }: FileLineProps) {
  const { name, state, importId, message } = one

  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2 border-b py-1.5">
      <FileState state={state} />
      <bdi className="truncate" title={name}>
        {name}
      </bdi>
      <span className="flex items-center gap-1 text-small text-ink-2 tabular-nums">
        {stateOf(one)}
        {isOpen(one) && (
          <IconButton label={`Cancel ${name}`} className="h-[22px]!" onClick={onCancel}>
            <X className="size-3.5" />
          </IconButton>
        )}
      </span>
      <SentBar one={one} />
      {(message || importId || canGoAgain(one)) && (
        <div className="col-start-2 col-end-4 flex flex-wrap items-center gap-x-3 text-small">
          {message && (
            <span className={state === 'refused' ? 'text-bad' : 'text-ink-2'} dir="auto">
              {message}
            </span>
          )}
          {state === 'refused' && one.jobId && (
            <Link href={`/desks/${desk}/work`}>It is kept under Work</Link>
          )}
          {importId && <FileLink desk={desk} one={one} importId={importId} />}
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

function FileLink({ desk, one, importId }: { desk: string; one: QueuedFile; importId: string }) {
  if (one.captured > 1) return <Link href={`/desks/${desk}/inbox`}>See them in the Inbox</Link>
  return (
    <Link href={importHref(desk, importId)}>{one.state === 'known' ? 'See that import' : 'Confirm it'}</Link>
  )
}

function SentBar({ one: { name, state, sent } }: { one: QueuedFile }) {
  if (state !== 'sending') return null
  return (
    <progress
      aria-label={`How much of ${name} is sent`}
      value={sent}
      className="col-start-2 col-end-4 h-1 w-full accent-ink"
    />
  )
}

function FileState({ state }: Pick<QueuedFile, 'state'>) {
  if (state === 'captured') return <Check className="size-3.5 text-good" />
  if (state === 'known') return <Copy className="size-3.5 text-change" />
  if (state === 'refused') return <CircleX className="size-3.5 text-bad" />
  return <span />
}

function canGoAgain({ state, message, jobId, file }: QueuedFile): boolean {
  if (state === 'known' || state === 'cancelled') return true
  return state === 'refused' && file.size > 0 && (jobId !== null || Boolean(message?.includes('again')))
}

function stateOf({ state, sent, progress }: QueuedFile): string {
  if (state === 'sending' && sent > 0 && sent < 1) return `${Math.floor(sent * 100)}% sent`
  return (state === 'reading' && progress) || stateWords[state]
}

const stateWords: Record<QueuedFile['state'], string> = {
  waiting: 'waits',
  sending: 'being sent',
  reading: 'being read',
  captured: 'brought in',
  known: 'here already',
  refused: 'not brought in',
  cancelled: 'cancelled',
}
