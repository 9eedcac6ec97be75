'use client'

import { Bell } from 'lucide-react'
import { roomHref } from '@/components/shell/desk-rooms'
import { NavLink } from '@/components/shell/nav-link'
import { navRow } from '@/components/shell/nav-row'
import { useUnread } from './unread-store'
import { useLiveUnread } from './use-live-unread'

type NotificationsLinkProps = { desk: string; count: number; onClick?: () => void }

/** The bell: how much one is told and has not read. */
export function NotificationsLink({ desk, count, onClick }: NotificationsLinkProps) {
  return (
    <NavLink href={roomHref(desk, 'notifications')} className={navRow} {...(onClick && { onClick })}>
      <Bell />
      Notifications
      <UnreadMark count={count} className="ms-auto" />
    </NavLink>
  )
}

/** Listens once for the whole desk. */
export function LiveUnread({ desk }: { desk: string }) {
  useLiveUnread(desk)
  return null
}

export function UnreadMark({ count, className = '' }: { count: number; className?: string }) {
  const unread = useUnread(count)
  if (unread === 0) return null

  return (
    <span className={`${className} text-small font-semibold text-ink tabular-nums`}>
      <span className="sr-only">, </span>
      {unread}
      <span className="sr-only"> unread</span>
    </span>
  )
}
