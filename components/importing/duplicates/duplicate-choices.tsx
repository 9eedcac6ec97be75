'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { capturesHref } from '@/components/op-eds/captures-href'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { recaptureImportAction, setAsideAction } from '@/lib/importing/actions'
import type { ImportBeside } from '@/lib/importing/queries/comparison'
import type { Outcome } from '@/lib/outcome'
import { importHref } from '../reading-href'
import { titleOf } from './duplicate-words'

type DuplicateChoicesProps = { desk: string; beside: ImportBeside }

/** Import as new, keep as another capture of the op-ed, or not at all. */
export function DuplicateChoices({ desk, beside }: DuplicateChoicesProps) {
  const { importId, version, other } = beside
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)

  async function settle(send: Promise<Outcome<unknown>>, leave: () => void) {
    setBusy(true)
    const outcome = await send.catch(() => null)
    if (outcome?.ok) return leave()
    setBusy(false)
    setComplaint(outcome?.message ?? 'It could not be sent. Try again when the connection is back.')
  }

  const asNew = () => router.push(importHref(desk, importId))
  const asCapture = () =>
    void settle(recaptureImportAction(desk, { importId, version, opEdId: other.id }), () =>
      router.push(capturesHref(desk, other.id)),
    )
  const asDuplicate = () => {
    const reason = `Duplicate of “${titleOf(other)}”`
    void settle(setAsideAction(desk, { importId, reason }), () => router.push(`/desks/${desk}/inbox`))
  }

  const bindings: KeyBinding[] = [
    { keys: 'escape', label: 'Import as new: back to confirming', short: 'import as new', run: asNew },
    { keys: 'x', label: 'Set aside as a duplicate', short: 'set aside', run: asDuplicate },
    ...(other.kind === 'op-ed'
      ? [{ keys: 'k', label: 'Keep as a new capture of the op-ed', short: 'keep as capture', run: asCapture }]
      : []),
  ]
  useKeys(busy ? [] : bindings)

  return (
    <>
      {complaint && (
        <p role="alert" className="text-small text-bad">
          {complaint}
        </p>
      )}
      <Button variant="quiet" busy={busy} onClick={asDuplicate} kbd="x">
        Set aside as a duplicate
      </Button>
      <LinkButton href={importHref(desk, importId)} kbd="esc">
        Import as new
      </LinkButton>
      {other.kind === 'op-ed' && (
        <Button variant="primary" busy={busy} onClick={asCapture} kbd="k">
          Keep as a new capture
        </Button>
      )}
    </>
  )
}
