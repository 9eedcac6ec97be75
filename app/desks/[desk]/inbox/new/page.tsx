import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BringIn } from '@/components/importing/bring-in'
import { requireActor } from '@/lib/auth/session'
import { listPagesAsked } from '@/lib/fetching/queries'
import { mayImport } from '@/lib/importing/policy'

export const metadata: Metadata = { title: 'Bring in' }

export default async function NewImportPage({ params }: PageProps<'/desks/[desk]/inbox/new'>) {
  const actor = await requireActor((await params).desk)
  if (!mayImport(actor)) notFound()

  return <BringIn desk={actor.deskSlug} pages={await listPagesAsked(actor)} />
}
