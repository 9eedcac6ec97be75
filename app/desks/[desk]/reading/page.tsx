import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpEdList } from '@/components/op-eds/op-ed-list'
import { atLeast } from '@/lib/auth/role'
import { requireActor } from '@/lib/auth/session'
import { listOpEds } from '@/lib/op-eds/queries'

export const metadata: Metadata = { title: 'Reading' }

export default async function ReadingPage({ params }: PageProps<'/desks/[desk]/reading'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (!atLeast(actor, 'analyst')) notFound()
  const opEds = await listOpEds(actor, { states: ['reading', 'in_review'] })

  return <OpEdList desk={desk} title="Reading" opEds={opEds} empty="reading" />
}
