'use client'

import { Ellipsis } from 'lucide-react'
import type { Route } from 'next'
import { capturesHref } from '@/components/op-eds/captures-href'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { ReadOpEd } from '@/lib/annotations/queries/reading-room'
import type { OpEdState } from '@/prisma/generated/enums'
import type { Wanted } from '../margin/shown'
import { backSteps, maySetAside } from './op-ed-steps'
import { useRoom } from './room-context'

type RoomMenuProps = {
  opEd: ReadOpEd
  annotations: readonly AnnotationCard[]
  wanted: Wanted
  onWanted: (wanted: Wanted) => void
  mayFinish: boolean
  onMove: (to: OpEdState) => void
  onSetAside: () => void
  onFetchAgain: () => void
}

export function RoomMenu({
  opEd,
  annotations,
  wanted,
  onWanted,
  mayFinish,
  onMove,
  onSetAside,
  onFetchAgain,
}: RoomMenuProps) {
  const { desk } = useRoom()
  const { state } = opEd

  return (
    <Menu trigger={<Ellipsis />} aria-label="More actions" align="end">
      {(['rejected', 'withdrawn'] as const).map((hidden) => {
        const count = annotations.filter((card) => card.state === hidden).length
        if (count === 0) return null
        return (
          <MenuItem key={hidden} onSelect={() => onWanted({ ...wanted, [hidden]: !wanted[hidden] })}>
            {wanted[hidden] ? 'Hide' : 'Show'} {count} {hidden}
          </MenuItem>
        )
      })}
      <MenuLink href={`/desks/${desk}/trail?about=${opEd.id}` as Route}>Trail of this op-ed</MenuLink>
      <MenuLink href={capturesHref(desk, opEd.id)}>Captures and differences</MenuLink>
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
