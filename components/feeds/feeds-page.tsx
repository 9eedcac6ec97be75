import { Plus } from 'lucide-react'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { FeedRow } from '@/lib/feeds/queries'
import { FeedList } from './feed-list'

export function FeedsPage({ desk, feeds }: { desk: string; feeds: FeedRow[] }) {
  return (
    <>
      <PageBar
        title="Feeds"
        actions={
          <LinkButton
            href={`/desks/${desk}/feeds/new`}
            variant="primary"
            icon={<Plus className="size-3.5" />}
            kbd="n"
          >
            Subscribe
          </LinkButton>
        }
      >
        read on a schedule, all times UTC
      </PageBar>
      <PageBody>
        <FeedList desk={desk} feeds={feeds} />
        {feeds.length === 0 && (
          <EmptyState>
            Feeds the desk subscribes to are listed here, with what is new in them. Press n to subscribe to
            one.
          </EmptyState>
        )}
      </PageBody>
      <StatusLine />
    </>
  )
}
