import type { Metadata } from 'next'
import { NotificationsPage } from '@/components/notifications/notifications-page'
import { requireActor } from '@/lib/auth/session'
import { listNotifications } from '@/lib/notifications/queries'

export const metadata: Metadata = { title: 'Notifications' }

export default async function Notifications({ params }: PageProps<'/desks/[desk]/notifications'>) {
  const actor = await requireActor((await params).desk, 'analyst')

  return <NotificationsPage desk={actor.deskSlug} told={await listNotifications(actor)} />
}
