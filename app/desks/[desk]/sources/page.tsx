import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { AddSource } from '@/components/sources/add-source'
import { SourceRegister } from '@/components/sources/source-register'
import { requireActor } from '@/lib/auth/session'
import { mayAddSource } from '@/lib/sources/policy'
import { listSources } from '@/lib/sources/queries'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ params }: PageProps<'/desks/[desk]/sources'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (!mayAddSource(actor)) notFound()

  return (
    <>
      <PageBar title="Sources" actions={<AddSource desk={desk} />}>
        who writes, who publishes, who is said to know
      </PageBar>
      <PageBody>
        <SourceRegister desk={desk} sources={await listSources(actor)} />
      </PageBody>
      <StatusLine />
    </>
  )
}
