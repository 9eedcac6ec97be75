import { capturesHref } from '@/components/op-eds/captures-href'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Duplicate } from '@/lib/importing/duplicates/duplicate'
import type { ImportDetail } from '@/lib/importing/queries'
import { DuplicatesNote } from './duplicates/duplicates-note'
import { readingHref } from './reading-href'
import { TakeUp } from './take-up'

type ClosedImportProps = {
  desk: string
  duplicates: Duplicate[]
  found: Pick<ImportDetail, 'id' | 'state' | 'opEdId' | 'setAsideFor' | 'reading'>
}

/** An import that waits no longer: where it went, or why it was set aside. */
export function ClosedImport({ desk, found, duplicates }: ClosedImportProps) {
  const title = found.reading.fields.title.value ?? 'An import without a title'

  return (
    <>
      <PageBar crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]} title={title} />
      <PageBody>
        {found.opEdId && found.state === 'recaptured' ? (
          <>
            <EmptyState>This import is kept as another capture of an op-ed of the desk.</EmptyState>
            <LinkButton href={capturesHref(desk, found.opEdId)}>See its captures</LinkButton>
          </>
        ) : found.opEdId ? (
          <>
            <EmptyState>This import is confirmed: it became an op-ed of the desk.</EmptyState>
            <LinkButton href={readingHref(desk, found.opEdId)}>Read the op-ed</LinkButton>
          </>
        ) : (
          <>
            <EmptyState>
              This import was set aside: <bdi>{found.setAsideFor}</bdi>
            </EmptyState>
            <TakeUp desk={desk} importId={found.id} />
            <div className="mt-5 max-w-[632px]">
              <DuplicatesNote desk={desk} importId={found.id} duplicates={duplicates} />
            </div>
          </>
        )}
      </PageBody>
      <StatusLine />
    </>
  )
}
