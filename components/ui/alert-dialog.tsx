'use client'

import { AlertDialog as BaseAlertDialog } from '@base-ui/react/alert-dialog'
import { useState } from 'react'
import { Button } from './button'
import { dialogLook, dialogPlace, veilLook } from './dialog-look'
import { Field } from './field'
import { TextArea } from './text-area'

type AlertDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What is about to be done: "Withdraw edition 1.1". */
  title: string
  /** What follows from it and cannot be taken back: "2 editions rest on it." */
  consequence: React.ReactNode
  /** The red words: "Withdraw". */
  confirm: string
  cancel?: string
  onConfirm: (reason: string) => void
  /** Left out where no reason is kept. */
  reasonLabel?: string
  busy?: boolean
  error?: string | null | undefined
}

/** Names the consequence and asks for the reason, instead of asking whether one is sure. */
export function AlertDialog({ open, onOpenChange, title, consequence, ...form }: AlertDialogProps) {
  return (
    <BaseAlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className={veilLook} />
        <BaseAlertDialog.Viewport className={dialogPlace}>
          <BaseAlertDialog.Popup className={dialogLook}>
            <div className="grid gap-1 px-4 pt-4">
              <BaseAlertDialog.Title className="text-lead font-semibold">{title}</BaseAlertDialog.Title>
              <BaseAlertDialog.Description>{consequence}</BaseAlertDialog.Description>
            </div>
            <ReasonForm {...form} />
          </BaseAlertDialog.Popup>
        </BaseAlertDialog.Viewport>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  )
}

type ReasonFormProps = Omit<AlertDialogProps, 'open' | 'onOpenChange' | 'title' | 'consequence'>

function ReasonForm({
  confirm,
  cancel = 'Leave it',
  onConfirm,
  reasonLabel,
  busy = false,
  error,
}: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = reasonLabel !== undefined && reason.trim() === ''

  function submit(event: React.FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!missing) onConfirm(reason.trim())
  }

  return (
    <form onSubmit={submit} className="grid gap-3 px-4 py-3" noValidate>
      {reasonLabel !== undefined && (
        <Field
          label={reasonLabel}
          error={error ?? (asked && missing ? 'Say why; it is kept with the change.' : null)}
        >
          <TextArea
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={submitOnModEnter}
          />
        </Field>
      )}
      {reasonLabel === undefined && error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <BaseAlertDialog.Close render={<Button />}>{cancel}</BaseAlertDialog.Close>
        <Button type="submit" variant="danger" busy={busy}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}

/** The reason has lines of its own, so Enter alone begins one. */
function submitOnModEnter(event: React.KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
