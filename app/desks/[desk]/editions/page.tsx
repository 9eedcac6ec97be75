import { EditionTable } from '@/components/editions/edition-table'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { requireActor } from '@/lib/auth/session'
import { listEditions } from '@/lib/editions/queries'

export const metadata = { title: 'Editions' }

export default async function EditionsPage({ params }: PageProps<'/desks/[desk]/editions'>) {
  const { desk } = await params
  const editions = await listEditions(await requireActor(desk))

  return (
    <>
      <PageBar title="Editions" />
      <PageBody>
        <EditionTable desk={desk} editions={editions} />
      </PageBody>
      <StatusLine />
    </>
  )
}
