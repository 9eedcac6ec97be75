import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { EmptyState } from '@/components/ui/empty-state'

export default function NothingAtThisDesk() {
  return (
    <>
      <PageBar title="Nothing here" />
      <PageBody>
        <EmptyState>There is no such page at this desk, or it is not yours to see.</EmptyState>
      </PageBody>
    </>
  )
}
