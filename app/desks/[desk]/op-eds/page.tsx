import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpEdList } from '@/components/op-eds/op-ed-list'
import { atLeast } from '@/lib/auth/role'
import { requireActor } from '@/lib/auth/session'
import { listOpEds } from '@/lib/op-eds/queries'

export const metadata: Metadata = { title: 'Op-eds' }

export default async function OpEdsPage({ params }: PageProps<'/desks/[desk]/op-eds'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (!atLeast(actor, 'analyst')) notFound()
  const opEds = await listOpEds(actor)

  return <OpEdList desk={desk} title="Op-eds" opEds={opEds} empty="register" />
}
