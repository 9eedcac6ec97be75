import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FeedPage } from '@/components/feeds/feed-page'
import { requireActor } from '@/lib/auth/session'
import { type EntryPart, getFeed, listEntries } from '@/lib/feeds/queries'

export const metadata: Metadata = { title: 'Feed' }

const parts: EntryPart[] = ['taken', 'passed']

export default async function Feed({ params, searchParams }: PageProps<'/desks/[desk]/feeds/[feedId]'>) {
  const { desk, feedId } = await params
  const actor = await requireActor(desk, 'analyst')
  const { show } = await searchParams
  const part = parts.find((one) => one === show) ?? 'open'
  const [feed, entries] = await Promise.all([getFeed(actor, feedId), listEntries(actor, { feedId, part })])
  if (!feed) notFound()

  return <FeedPage desk={actor.deskSlug} feed={feed} entries={entries} part={part} />
}
