import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimPage } from '@/components/claims/claim-page'
import { requireActor } from '@/lib/auth/session'
import { claimName, claimNumberIn } from '@/lib/claims/claim-name'
import { mayAssess } from '@/lib/claims/policy'
import { getClaim } from '@/lib/claims/queries'

type Props = PageProps<'/desks/[desk]/claims/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = claimNumberIn((await params).number)
  return { title: number ? claimName(number) : 'Claim' }
}

export default async function OneClaimPage({ params }: Props) {
  const { desk, number } = await params
  const actor = await requireActor(desk)
  const claim = (await getClaim(actor, claimNumberIn(number) ?? 0)) ?? notFound()

  return <ClaimPage desk={desk} claim={claim} mayAssess={mayAssess(actor)} />
}
