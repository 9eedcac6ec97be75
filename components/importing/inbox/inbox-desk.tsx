'use client'

import { useRef } from 'react'
import { useKeys } from '@/components/shell/keys'
import type { ImportRow } from '@/lib/importing/queries/inbox'
import { ConfirmedNote } from './confirmed-note'
import type { Asked } from './inbox-address'
import { InboxTable } from './inbox-table'
import { SelectionBar } from './selection-bar'
import { useConfirmMany } from './use-confirm-many'
import { useSelection } from './use-selection'

type InboxDeskProps = {
  desk: string
  asked: Asked
  rows: ImportRow[]
  /** Said where no row is left. */
  children: React.ReactNode
}

/** The table of imports and what is done to those chosen in it. */
export function InboxDesk({ desk, asked, rows, children }: InboxDeskProps) {
  const table = useRef<HTMLDivElement>(null)
  const selection = useSelection(table, rows)
  const many = useConfirmMany(desk, selection)

  useKeys(asked.state === 'waiting' ? selection.bindings : selection.walking)

  return (
    <div ref={table}>
      {asked.state === 'waiting' && rows.length > 0 && (
        <SelectionBar desk={desk} asked={asked} selection={selection} many={many} />
      )}
      <ConfirmedNote desk={desk} rows={rows} many={many} />
      {rows.length > 0 ? (
        <InboxTable desk={desk} rows={rows} {...(asked.state === 'waiting' && { selection })} />
      ) : (
        children
      )}
    </div>
  )
}
