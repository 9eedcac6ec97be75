import { notFound } from 'next/navigation'
import { BeginBriefing } from '@/components/briefings/begin-briefing'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { requireActor } from '@/lib/auth/session'
import { mayWrite } from '@/lib/briefings/policy'

export const metadata = { title: 'New briefing' }

export default async function NewBriefingPage({ params }: PageProps<'/desks/[desk]/briefings/new'>) {
  const { desk } = await params
  if (!mayWrite(await requireActor(desk))) notFound()

  return (
    <>
      <PageBar crumbs={[{ label: 'Briefings', href: `/desks/${desk}/briefings` }]} title="New briefing" />
      <PageBody>
        <BeginBriefing desk={desk} />
      </PageBody>
    </>
  )
}
