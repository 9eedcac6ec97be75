'use client'

import { Menu as MenuIcon } from 'lucide-react'
import { UnreadMark } from '@/components/notifications/notifications-link'
import { roomHref, roomsFor } from './desk-rooms'
import type { DeskShellProps } from './desk-shell'
import { NavLink } from './nav-link'
import { showShellPanel } from './shell-panel'

const tab =
  'grid content-center justify-items-center gap-0.5 text-micro leading-[14px] text-ink-2 no-underline outline-offset-[-2px] aria-[current]:font-semibold aria-[current]:text-ink'

/** The navigation under 700 pixels: four rooms and the rest. */
export function PhoneTabs({ desk, role, counts }: Pick<DeskShellProps, 'desk' | 'role' | 'counts'>) {
  const rooms = roomsFor(role).slice(0, 4)

  return (
    <nav
      aria-label="Desk, main rooms"
      className="relative grid auto-cols-fr grid-flow-col border-t bg-chrome pb-[env(safe-area-inset-bottom)] *:h-13 desk:hidden print:hidden"
    >
      {rooms.map(({ name, label, Icon }) => (
        <NavLink key={name} href={roomHref(desk.slug, name)} className={tab}>
          <Icon />
          {label}
          <Waiting count={Object.entries(counts).find(([room]) => room === name)?.[1]} />
        </NavLink>
      ))}
      <button type="button" className={tab} aria-haspopup="dialog" onClick={() => showShellPanel('more')}>
        <MenuIcon />
        <span>More {role !== 'reader' && <UnreadMark count={counts.notifications ?? 0} />}</span>
      </button>
    </nav>
  )
}

function Waiting({ count }: { count: number | undefined }) {
  return count ? <span className="sr-only">, {count} waiting</span> : null
}
