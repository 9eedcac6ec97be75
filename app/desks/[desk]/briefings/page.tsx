import { notFound } from 'next/navigation'
import { BriefingTable } from '@/components/briefings/briefing-table'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { LinkButton } from '@/components/ui/link-button'
import { requireActor } from '@/lib/auth/session'
import { maySeeBriefings, mayWrite } from '@/lib/briefings/policy'
import { listBriefings } from '@/lib/briefings/queries'

export const metadata = { title: 'Briefings' }

export default async function BriefingsPage({ params }: PageProps<'/desks/[desk]/briefings'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (!maySeeBriefings(actor)) notFound()
  const briefings = await listBriefings(actor)

  return (
    <>
      <PageBar
        title="Briefings"
        actions={
          mayWrite(actor) && (
            <LinkButton href={`/desks/${desk}/briefings/new`} variant="primary">
              New briefing
            </LinkButton>
          )
        }
      />
      <PageBody>
        <BriefingTable desk={desk} briefings={briefings} />
      </PageBody>
      <StatusLine />
    </>
  )
}
