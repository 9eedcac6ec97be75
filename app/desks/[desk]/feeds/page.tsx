import type { Metadata } from 'next'
import { FeedsPage } from '@/components/feeds/feeds-page'
import { requireActor } from '@/lib/auth/session'
import { listFeeds } from '@/lib/feeds/queries'

export const metadata: Metadata = { title: 'Feeds' }

export default async function Feeds({ params }: PageProps<'/desks/[desk]/feeds'>) {
  const actor = await requireActor((await params).desk, 'analyst')

  return <FeedsPage desk={actor.deskSlug} feeds={await listFeeds(actor)} />
}
