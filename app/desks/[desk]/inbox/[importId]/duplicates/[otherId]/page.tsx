import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DuplicatePage } from '@/components/importing/duplicates/duplicate-page'
import { requireActor } from '@/lib/auth/session'
import { getComparison } from '@/lib/importing/queries/comparison'

export const metadata: Metadata = { title: 'Compare' }

type Props = PageProps<'/desks/[desk]/inbox/[importId]/duplicates/[otherId]'>

export default async function ComparePage({ params }: Props) {
  const { desk, importId, otherId } = await params
  const actor = await requireActor(desk)
  const beside = (await getComparison(actor, { importId, otherId })) ?? notFound()

  return <DuplicatePage desk={desk} beside={beside} />
}
