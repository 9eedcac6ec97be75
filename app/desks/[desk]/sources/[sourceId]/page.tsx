import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SourcePage } from '@/components/sources/source-page'
import { requireActor } from '@/lib/auth/session'
import { getWatch } from '@/lib/fetching/queries'
import { mayAssess } from '@/lib/sources/policy'
import { getSource, listSourceNames } from '@/lib/sources/queries'

export const metadata: Metadata = { title: 'Source' }

export default async function OneSourcePage({ params }: PageProps<'/desks/[desk]/sources/[sourceId]'>) {
  const { desk, sourceId } = await params
  const actor = await requireActor(desk)
  const source = (await getSource(actor, sourceId)) ?? notFound()
  const assessing = mayAssess(actor)
  const others = assessing ? await listSourceNames(actor) : []

  const watch = await getWatch(actor, { outletId: source.id })

  return <SourcePage desk={desk} source={source} others={others} mayAssess={assessing} watch={watch} />
}
