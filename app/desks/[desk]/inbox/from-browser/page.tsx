import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FromBrowser } from '@/components/importing/browser/from-browser'
import { requireActor } from '@/lib/auth/session'
import { getDesk } from '@/lib/desks/queries'
import { mayImport } from '@/lib/importing/policy'

export const metadata: Metadata = { title: 'From your browser' }

export default async function FromBrowserPage({ params }: PageProps<'/desks/[desk]/inbox/from-browser'>) {
  const actor = await requireActor((await params).desk)
  if (!mayImport(actor)) notFound()

  const { slug, name } = await getDesk(actor)

  return <FromBrowser desk={slug} name={name} />
}
