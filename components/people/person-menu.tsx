'use client'

import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Dialog } from '@/components/ui/dialog'
import { Menu, MenuItem } from '@/components/ui/menu'
import { endAdminAction, makeAdminAction, makeNewLinkAction } from '@/lib/desks/actions'
import type { DeskChoice } from './desk-choice'
import { GiveRole } from './give-role'
import { LinkOnce } from './link-once'

type PersonMenuProps = {
  person: { id: string; name: string; isAdmin: boolean }
  /** Desks where this person is not yet. */
  desks: readonly DeskChoice[]
}

export function PersonMenu({ person, desks }: PersonMenuProps) {
  const [shown, setShown] = useState<'role' | 'admin' | null>(null)
  const [token, setToken] = useState<string | null>(null)
  const { act, refused } = useAct()
  const personId = person.id
  const close = () => setShown(null)

  return (
    <>
      {refused && (
        <span role="alert" className="text-small text-bad">
          {refused}
        </span>
      )}
      <Menu align="end" aria-label={`More for ${person.name}`} trigger={<Ellipsis />}>
        {desks.length > 0 && <MenuItem onSelect={() => setShown('role')}>Give a role at a desk</MenuItem>}
        <MenuItem
          onSelect={() =>
            act(
              () => makeNewLinkAction({ personId }),
              (made) => setToken(made.token),
            )
          }
        >
          Make a new link for a password
        </MenuItem>
        <MenuItem danger={person.isAdmin} onSelect={() => setShown('admin')}>
          {person.isAdmin ? 'End as admin' : 'Make admin'}
        </MenuItem>
      </Menu>
      {shown === 'role' && <GiveRole person={person} desks={desks} onClose={close} />}
      {shown === 'admin' && <AdminDialog person={person} onClose={close} />}
      {token && (
        <Dialog open onOpenChange={() => setToken(null)} title={`A new link for ${person.name}`}>
          <LinkOnce token={token} name={person.name} />
        </Dialog>
      )}
    </>
  )
}

type AdminDialogProps = { person: PersonMenuProps['person']; onClose: () => void }

function AdminDialog({ person, onClose }: AdminDialogProps) {
  const { act, busy, refused } = useAct()
  const change = person.isAdmin ? endAdminAction : makeAdminAction

  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={person.isAdmin ? `End ${person.name} as admin` : `Make ${person.name} an admin`}
      consequence={
        person.isAdmin
          ? 'They keep their roles at desks, and no longer keep people and desks.'
          : 'An admin adds people, makes and retires desks, and gives any role at any desk.'
      }
      confirm={person.isAdmin ? 'End as admin' : 'Make admin'}
      onConfirm={() => act(() => change({ personId: person.id }), onClose)}
      busy={busy}
      error={refused}
    />
  )
}
