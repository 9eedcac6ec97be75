'use client'

import { Ellipsis } from 'lucide-react'
import type { Route } from 'next'
import { amendHref, textsHref } from '@/components/amending/amending-hrefs'
import { capturesHref } from '@/components/op-eds/captures-href'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import type { ReadOpEd } from '@/lib/annotations/queries/reading-room'
import type { OpEdState } from '@/prisma/generated/enums'
import { backSteps, maySetAside, type nextStep } from './op-ed-steps'
import { useRoom } from './room-context'

type RoomMenuProps = {
  opEd: ReadOpEd
  mayFinish: boolean
  /** The next step of the work, where the bar has no room for it. */
  next: ReturnType<typeof nextStep>
  onMove: (to: OpEdState) => void
  onSetAside: () => void
  onFetchAgain: () => void
}

export function RoomMenu({ opEd, mayFinish, next, onMove, onSetAside, onFetchAgain }: RoomMenuProps) {
  const { desk } = useRoom()
  const { state } = opEd

  return (
    <Menu trigger={<Ellipsis />} aria-label="More actions" align="end">
      {next && <MenuItem onSelect={() => onMove(next.to)}>{next.label}</MenuItem>}
      <MenuLink href={`/desks/${desk}/trail?about=${opEd.id}` as Route}>Trail of this op-ed</MenuLink>
      <MenuLink href={capturesHref(desk, opEd.id)}>Captures and differences</MenuLink>
      <MenuLink href={textsHref(desk, opEd.id)}>Versions of the text</MenuLink>
      {mayFinish && <MenuLink href={amendHref(desk, opEd.id)}>Amend the text</MenuLink>}
      {opEd.url && <MenuItem onSelect={onFetchAgain}>Fetch again</MenuItem>}
      <MenuSeparator />
      {backSteps(state, mayFinish).map(({ to, label }) => (
        <MenuItem key={to} onSelect={() => onMove(to)}>
          {label}
        </MenuItem>
      ))}
      {maySetAside(state, mayFinish) && <MenuItem onSelect={onSetAside}>Set aside</MenuItem>}
    </Menu>
  )
}
