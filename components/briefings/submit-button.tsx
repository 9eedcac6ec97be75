'use client'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { submitBriefingAction } from '@/lib/briefings/actions'
import type { Check } from '@/lib/briefings/check'
import { mayBeSubmitted } from '@/lib/briefings/checks'
import type { laterKinds } from '@/lib/briefings/edition-number'
import type { BriefingDraft } from '@/lib/briefings/queries'
import { kindChoices } from './kind-choices'

type SubmitButtonProps = {
  desk: string
  briefing: BriefingDraft
  checks: Check[]
  /** Sends what is not stored yet, and answers with the version that stands. */
  flush: () => Promise<number | null>
  onSubmitted: () => void
}

/** Freezes the draft for approval; a later edition says what kind of change it is. */
export function SubmitButton({ desk, briefing, checks, flush, onSubmitted }: SubmitButtonProps) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [kind, setKind] = useState<(typeof laterKinds)[number]>('update')
  const [changeNote, setChangeNote] = useState('')
  const { edition } = briefing

  async function submit() {
    setBusy(true)
    const version = await flush()
    if (version === null)
      setMessage('The last words could not be stored yet. Wait for “Saved”, then submit again.')
    else {
      const outcome = await submitBriefingAction(desk, {
        briefingId: briefing.id,
        version,
        changeKind: edition ? kind : 'first',
        changeNote,
      })
      if (outcome.ok) {
        setOpen(false)
        onSubmitted()
      } else setMessage(outcome.message)
    }
    setBusy(false)
  }

  return (
    <>
      <Button
        variant="primary"
        disabledReason={mayBeSubmitted(checks) ? undefined : 'See the checks.'}
        reasonShownElsewhere
        onClick={() => setOpen(true)}
      >
        Submit
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={edition ? `Submit the edition after ${edition.label}` : 'Submit for approval'}
        description="The text, its marking and every citation are frozen as they stand now, and read by somebody who wrote nothing in it. Until then the draft is read-only; you can recall it."
        actions={
          <Button variant="primary" busy={busy} onClick={submit}>
            Submit for approval
          </Button>
        }
      >
        <div className="grid gap-3">
          {message && <Banner kind="error" title={message} />}
          {edition && (
            <>
              <RadioGroup label="Kind of change" options={kindChoices} value={kind} onValueChange={setKind} />
              <Field
                label="What changed"
                hint={
                  kind === 'minor_edit'
                    ? 'Readers see this; for a minor edit it may be empty.'
                    : 'Readers see this beside the edition.'
                }
              >
                <TextArea value={changeNote} onChange={(event) => setChangeNote(event.target.value)} />
              </Field>
            </>
          )}
        </div>
      </Dialog>
    </>
  )
}
