import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TextsPage } from '@/components/amending/texts-page'
import { mayAmend } from '@/lib/amending/policy'
import { getTextHistory } from '@/lib/amending/queries/text-history'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Versions of the text' }

type Props = PageProps<'/desks/[desk]/op-eds/[opEdId]/texts'>

export default async function OpEdTextsPage({ params, searchParams }: Props) {
  const { desk, opEdId } = await params
  const { version } = await searchParams
  const actor = await requireActor(desk)
  const number = typeof version === 'string' ? Number(version) : undefined
  const history = (await getTextHistory(actor, { opEdId, number })) ?? notFound()

  return <TextsPage key={history.chosen.number} desk={desk} history={history} mayAmend={mayAmend(actor)} />
}
