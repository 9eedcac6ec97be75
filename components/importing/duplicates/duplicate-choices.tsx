'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { capturesHref } from '@/components/op-eds/captures-href'
import { KeyHint } from '@/components/shell/key-hint'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { NOT_SENT } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { classes } from '@/components/ui/classes'
import { LinkButton } from '@/components/ui/link-button'
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu'
import { recaptureImportAction, setAsideAction } from '@/lib/importing/actions'
import type { Reason } from '@/lib/importing/duplicates/duplicate'
import type { ImportBeside } from '@/lib/importing/queries/comparison'
import type { Outcome } from '@/lib/outcome'
import { importHref } from '../reading-href'
import { titleOf } from './duplicate-words'

type DuplicateChoicesProps = { desk: string; beside: ImportBeside }

/** Import as new, keep as another capture of the op-ed, or not at all. */
export function DuplicateChoices({ desk, beside }: DuplicateChoicesProps) {
  const { importId, version, other } = beside
  const isSame = isLikelyTheSame(beside.reason)
  const isCapture = other.kind === 'op-ed' && isSame
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)

  async function settle(send: Promise<Outcome<unknown>>, leave: () => void) {
    setBusy(true)
    const outcome = await send.catch(() => null)
    if (outcome?.ok) return leave()
    setBusy(false)
    setComplaint(outcome?.message ?? NOT_SENT)
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
      <Menu trigger={<Ellipsis />} aria-label="More choices" align="end" className={phoneMenu}>
        <MenuItem onSelect={asDuplicate}>Set aside as a duplicate</MenuItem>
        {isCapture && <MenuLink href={importHref(desk, importId)}>Import as new</MenuLink>}
        {other.kind === 'op-ed' && !isCapture && (
          <MenuItem onSelect={asCapture}>Keep as a new capture</MenuItem>
        )}
      </Menu>
      <Button variant="quiet" busy={busy} onClick={asDuplicate} kbd="x" className="max-desk:hidden">
        Set aside as a duplicate
      </Button>
      <LinkButton
        href={importHref(desk, importId)}
        kbd={<KeyHint keys="esc" />}
        {...(isCapture ? { className: 'max-desk:hidden' } : { variant: isSame ? 'plain' : 'primary' })}
      >
        Import as new
      </LinkButton>
      {other.kind === 'op-ed' && (
        <Button
          busy={busy}
          onClick={asCapture}
          kbd="k"
          {...(isCapture ? { variant: 'primary' } : { className: 'max-desk:hidden' })}
        >
          Keep as a new capture
        </Button>
      )}
    </>
  )
}

/** On a phone one choice stands in the bar, the others behind it. */
const phoneMenu = classes(buttonLook({ variant: 'quiet' }), 'desk:hidden! data-popup-open:bg-hover')

/** What is only alike in part is more likely an op-ed of its own. */
function isLikelyTheSame(reason: Reason | null): boolean {
  return reason !== null && reason.kind !== 'alike' && reason.kind !== 'passage'
}
