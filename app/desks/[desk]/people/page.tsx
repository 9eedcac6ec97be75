import type { Metadata } from 'next'
import { LetIn } from '@/components/people/let-in'
import { MemberList } from '@/components/people/member-list'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { requireActor } from '@/lib/auth/session'
import { mayGiveRoles } from '@/lib/desks/policy'
import { getDesk, listMembers } from '@/lib/desks/queries'

export const metadata: Metadata = { title: 'People' }

export default async function DeskPeoplePage({ params }: PageProps<'/desks/[desk]/people'>) {
  const actor = await requireActor((await params).desk, 'analyst')
  const [desk, members] = await Promise.all([getDesk(actor), listMembers(actor)])
  const mayChange = mayGiveRoles(actor)

  return (
    <>
      <PageBar title="People" actions={mayChange && <LetIn desk={actor.deskSlug} />}>
        <bdi>{desk.name}</bdi>
      </PageBar>
      <PageBody>
        <MemberList members={members} desk={desk} mayChange={mayChange} />
      </PageBody>
      <StatusLine />
    </>
  )
}
