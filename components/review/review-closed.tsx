import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'

/** For an analyst, who waits for a verdict and gives none. */
export function ReviewClosed({ own }: { own: number }) {
  return (
    <>
      <PageBar title="Review" />
      <PageBody>
        <EmptyState>
          Editors and chiefs of the desk review.{' '}
          {own === 0
            ? 'Nothing of yours waits for them.'
            : `${own} of yours ${own === 1 ? 'waits' : 'wait'} for one of them.`}
        </EmptyState>
      </PageBody>
      <StatusLine />
    </>
  )
}
