import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimRegister } from '@/components/claims/claim-register'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { requireActor } from '@/lib/auth/session'
import { listClaims } from '@/lib/claims/queries'

export const metadata: Metadata = { title: 'Claims' }

export default async function ClaimsPage({ params }: PageProps<'/desks/[desk]/claims'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (actor.role === 'reader') notFound()

  return (
    <>
      <PageBar title="Claims">what the desk tracks, each sentence once</PageBar>
      <PageBody>
        <ClaimRegister desk={desk} claims={await listClaims(actor)} />
      </PageBody>
      <StatusLine />
    </>
  )
}
