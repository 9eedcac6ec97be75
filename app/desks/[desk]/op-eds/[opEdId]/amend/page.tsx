import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AmendPage } from '@/components/amending/amend-page'
import { getAmending } from '@/lib/amending/queries/amending'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Amend the text' }

type Props = PageProps<'/desks/[desk]/op-eds/[opEdId]/amend'>

export default async function AmendTextPage({ params, searchParams }: Props) {
  const { desk, opEdId } = await params
  const { capture } = await searchParams
  const actor = await requireActor(desk)
  const captureId = typeof capture === 'string' ? capture : undefined
  const amending = (await getAmending(actor, { opEdId, captureId })) ?? notFound()

  return <AmendPage desk={desk} membershipId={actor.membershipId} amending={amending} />
}
