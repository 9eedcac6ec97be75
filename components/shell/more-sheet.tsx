'use client'

import { CircleUserRound, History, House, LogOut, Search, Users } from 'lucide-react'
import { startTransition } from 'react'
import { NotificationsLink } from '@/components/notifications/notifications-link'
import { Dialog } from '@/components/ui/dialog'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import { accountHref, deskHref, houseHref, roomHref, roomsFor } from './desk-rooms'
import type { DeskShellProps } from './desk-shell'
import { NavLink } from './nav-link'
import { navRow } from './nav-row'
import { showShellPanel, useShellPanel } from './shell-panel'

/** What the tabs of a phone have no room for. */
export function MoreSheet({ desk, desks, person, role, isAdmin, signOut, counts }: DeskShellProps) {
  const panel = useShellPanel('more')
  const close = () => showShellPanel(null)

  return (
    <Dialog {...panel} title={desk.name}>
      <nav aria-label="Desk, more rooms" className="grid grid-cols-2 gap-px">
        {roomsFor(role)
          .slice(4)
          .map(({ name, label, Icon }) => (
            <NavLink key={name} href={roomHref(desk.slug, name)} className={navRow} onClick={close}>
              <Icon /> {label}
            </NavLink>
          ))}
        {role !== 'reader' && (
          <>
            <NotificationsLink desk={desk.slug} count={counts.notifications ?? 0} onClick={close} />
            <NavLink href={roomHref(desk.slug, 'people')} className={navRow} onClick={close}>
              <Users /> People
            </NavLink>
            <NavLink href={roomHref(desk.slug, 'trail')} className={navRow} onClick={close}>
              <History /> Trail
            </NavLink>
          </>
        )}
        {isAdmin && (
          <NavLink href={houseHref} className={navRow} onClick={close}>
            <House /> People of the house
          </NavLink>
        )}
        <button type="button" className={navRow} onClick={() => showShellPanel('palette')}>
          <Search /> Search
        </button>
        <NavLink href={accountHref} className={navRow} onClick={close}>
          <CircleUserRound /> <bdi className="truncate">{person.name}</bdi>
        </NavLink>
        <button type="button" className={navRow} onClick={() => startTransition(signOut)}>
          <LogOut /> Sign out
        </button>
      </nav>
      {desks.length > 1 && (
        <OtherDesks desks={desks.filter(({ slug }) => slug !== desk.slug)} onLeave={close} />
      )}
      <div className="mt-3 border-t pt-3">
        <ThemeSwitch />
      </div>
    </Dialog>
  )
}

function OtherDesks({ desks, onLeave }: { desks: DeskShellProps['desks']; onLeave: () => void }) {
  return (
    <div className="mt-3 border-t pt-3">
      <h3 className="px-2 text-small text-ink-3">Other desks</h3>
      {desks.map((place) => (
        <NavLink key={place.slug} href={deskHref(place)} className={navRow} onClick={onLeave}>
          <bdi>{place.name}</bdi>
        </NavLink>
      ))}
    </div>
  )
}
