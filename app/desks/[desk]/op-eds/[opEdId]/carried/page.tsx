import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CarriedPage } from '@/components/amending/carried-page'
import { getCarried } from '@/lib/amending/queries/carried'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Annotations that need a place' }

type Props = PageProps<'/desks/[desk]/op-eds/[opEdId]/carried'>

export default async function CarriedOverPage({ params }: Props) {
  const { desk, opEdId } = await params
  const actor = await requireActor(desk)
  const carried = (await getCarried(actor, opEdId)) ?? notFound()

  return <CarriedPage key={carried.text.id} desk={desk} carried={carried} />
}
