import type { Metadata } from 'next'
import { Subscribe } from '@/components/feeds/subscribe'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Subscribe to a feed' }

export default async function NewFeed({ params }: PageProps<'/desks/[desk]/feeds/new'>) {
  const { deskSlug } = await requireActor((await params).desk, 'analyst')

  return (
    <>
      <PageBar crumbs={[{ label: 'Feeds', href: `/desks/${deskSlug}/feeds` }]} title="Subscribe to a feed" />
      <PageBody>
        <Subscribe desk={deskSlug} />
      </PageBody>
      <StatusLine />
    </>
  )
}
