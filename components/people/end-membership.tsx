'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { endMembershipAction, endMembershipHereAction } from '@/lib/desks/actions'

type EndMembershipProps = {
  membershipId: string
  name: string
  deskName: string
  /** The desk's slug, where its chief ends it; left out where an admin does. */
  desk?: string
}

export function EndMembership({ membershipId, name, deskName, desk }: EndMembershipProps) {
  const [open, setOpen] = useState(false)
  const { act, busy, refused } = useAct()

  function end() {
    const input = { membershipId }
    act(
      () => (desk ? endMembershipHereAction(desk, input) : endMembershipAction(input)),
      () => setOpen(false),
    )
  }

  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        End{' '}
        <span className="sr-only">
          the membership of {name} at {deskName}
        </span>
      </Button>
      {open && (
        <AlertDialog
          open
          onOpenChange={setOpen}
          title={`End ${name}’s membership of ${deskName}`}
          consequence="They are refused from their next click on. What they wrote stays, under their name, and they can be let in again."
          confirm="End it"
          onConfirm={end}
          busy={busy}
          error={refused}
        />
      )}
    </>
  )
}
