'use client'

import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { Conflict } from './use-assessment'

type AssessmentFormProps = {
  label: string
  /** The words of the button: "Give grade". */
  confirm: string
  busy: boolean
  error: string | null
  conflict: Conflict | null
  onSave: () => void
  onLeave: () => void
  children: React.ReactNode
}

/** A form of the panel: its fields, what went otherwise, and the way out. */
export function AssessmentForm({ label, confirm, busy, error, conflict, ...form }: AssessmentFormProps) {
  return (
    <form
      aria-label={label}
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        form.onSave()
      }}
    >
      {form.children}
      {conflict && <ConflictNote conflict={conflict} />}
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={form.onLeave}>
          Leave it
        </Button>
        <Button type="submit" variant="primary" busy={busy}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}

function ConflictNote({ conflict: { message, stands } }: { conflict: Conflict }) {
  return (
    <Banner kind="stale" title={message}>
      <p>What you wrote stands above. Save again to put it after what stands now:</p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
        {stands.map(([name, words]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd dir="auto" className="whitespace-pre-line">
              {words || 'nothing'}
            </dd>
          </div>
        ))}
      </dl>
    </Banner>
  )
}
