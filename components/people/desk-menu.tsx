'use client'

import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Menu, MenuItem } from '@/components/ui/menu'
import { retireDeskAction } from '@/lib/desks/actions'
import type { DeskChoice } from './desk-choice'
import { RenameDesk } from './rename-desk'

export function DeskMenu({ desk }: { desk: DeskChoice }) {
  const [shown, setShown] = useState<'rename' | 'retire' | null>(null)
  const { act, busy, refused } = useAct()
  const close = () => setShown(null)

  return (
    <>
      <Menu align="end" aria-label={`More for ${desk.name}`} trigger={<Ellipsis />}>
        <MenuItem onSelect={() => setShown('rename')}>Rename</MenuItem>
        <MenuItem danger onSelect={() => setShown('retire')}>
          Retire
        </MenuItem>
      </Menu>
      {shown === 'rename' && <RenameDesk desk={desk} onClose={close} />}
      {shown === 'retire' && (
        <AlertDialog
          open
          onOpenChange={close}
          title={`Retire ${desk.name}`}
          consequence="Everybody at it is refused from their next click on, and it cannot be opened again. Everything in it is kept in the database."
          confirm="Retire it"
          onConfirm={() => act(() => retireDeskAction({ deskId: desk.id }), close)}
          busy={busy}
          error={refused}
        />
      )}
    </>
  )
}
