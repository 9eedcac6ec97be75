import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CapturesPage } from '@/components/op-eds/captures-page'
import { mayAmend } from '@/lib/amending/policy'
import { requireActor } from '@/lib/auth/session'
import { getOpEdFetching } from '@/lib/fetching/queries'
import { getCaptures } from '@/lib/importing/queries/op-ed-captures'

export const metadata: Metadata = { title: 'Captures and differences' }

type Props = PageProps<'/desks/[desk]/op-eds/[opEdId]/captures'>

export default async function OpEdCapturesPage({ params, searchParams }: Props) {
  const { desk, opEdId } = await params
  const { capture } = await searchParams
  const actor = await requireActor(desk)
  const captureId = typeof capture === 'string' ? capture : undefined
  const found = (await getCaptures(actor, { opEdId, captureId })) ?? notFound()

  const fetching = (await getOpEdFetching(actor, opEdId)) ?? notFound()

  return (
    <CapturesPage
      key={found.chosen?.captureId}
      desk={desk}
      found={found}
      fetching={fetching}
      mayAmend={mayAmend(actor)}
    />
  )
}
