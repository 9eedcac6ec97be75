'use client'

import { Search } from 'lucide-react'
import { NotificationsLink } from '@/components/notifications/notifications-link'
import { AccountMenu } from './account-menu'
import { type DeskCounts, type Room, roomHref, wingsFor } from './desk-rooms'
import type { DeskShellProps } from './desk-shell'
import { DeskSwitcher } from './desk-switcher'
import { KeyHint } from './key-hint'
import { NavLink } from './nav-link'
import { navRow } from './nav-row'
import { showShellPanel } from './shell-panel'

export function DeskNavigation({ desk, desks, role, counts, ...account }: DeskShellProps) {
  return (
    <nav
      aria-label="Desk"
      className="relative hidden min-h-0 flex-col gap-px overflow-y-auto border-e bg-chrome px-2 pt-2.5 pb-3 desk:flex print:hidden"
    >
      <DeskSwitcher desk={desk} desks={desks} />
      {wingsFor(role).map(({ heading, rooms }) => (
        <div key={heading ?? 'work'} className="flex flex-col gap-px">
          {heading && <h2 className="px-2 pt-3.5 pb-1 text-small font-medium text-ink-3">{heading}</h2>}
          {rooms.map((room) => (
            <RoomLink key={room.name} slug={desk.slug} room={room} counts={counts} />
          ))}
        </div>
      ))}
      <div className="mt-auto flex flex-col gap-px pt-3">
        {role !== 'reader' && <NotificationsLink desk={desk.slug} count={counts.notifications ?? 0} />}
        <button type="button" className={navRow} onClick={() => showShellPanel('palette')}>
          <Search />
          Search
          <span className="ms-auto">
            <KeyHint keys="mod+k" />
          </span>
        </button>
        <AccountMenu desk={desk} role={role} {...account} />
      </div>
    </nav>
  )
}

function RoomLink({ slug, room, counts }: { slug: string; room: Room; counts: DeskCounts }) {
  const { name, label, Icon } = room

  return (
    <NavLink href={roomHref(slug, name)} className={navRow}>
      <Icon />
      {label}
      <Count of={countOf(counts, name)} />
    </NavLink>
  )
}

function Count({ of }: { of: number | undefined }) {
  if (!of) return null

  return (
    <span className="ms-auto text-small font-normal text-ink-3 tabular-nums">
      <span className="sr-only">, </span>
      {of}
      <span className="sr-only"> waiting</span>
    </span>
  )
}

function countOf(counts: DeskCounts, name: Room['name']): number | undefined {
  return Object.entries(counts).find(([room]) => room === name)?.[1]
}
