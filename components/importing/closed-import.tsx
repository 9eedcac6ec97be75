import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { ImportDetail } from '@/lib/importing/queries'
import { readingHref } from './reading-href'
import { TakeUp } from './take-up'

type ClosedImportProps = {
  desk: string
  found: Pick<ImportDetail, 'id' | 'state' | 'opEdId' | 'setAsideFor' | 'reading'>
}

/** An import that waits no longer: where it went, or why it was set aside. */
export function ClosedImport({ desk, found }: ClosedImportProps) {
  const title = found.reading.fields.title.value ?? 'An import without a title'

  return (
    <>
      <PageBar crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]} title={title} />
      <PageBody>
        {found.opEdId ? (
          <>
            <EmptyState>This import is confirmed: it became an op-ed of the desk.</EmptyState>
            <LinkButton href={readingHref(desk, found.opEdId)}>Read the op-ed</LinkButton>
          </>
        ) : (
          <>
            <EmptyState>This import was set aside: {found.setAsideFor}</EmptyState>
            <TakeUp desk={desk} importId={found.id} />
          </>
        )}
      </PageBody>
    </>
  )
}
