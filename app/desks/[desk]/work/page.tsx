import type { Metadata } from 'next'
import { WorkPage } from '@/components/jobs/work-page'
import { requireActor } from '@/lib/auth/session'
import { jobKinds } from '@/lib/jobs/kinds'
import { listWork, type WorkPart } from '@/lib/jobs/queries'

export const metadata: Metadata = { title: 'Work' }

const parts: WorkPart[] = ['now', 'failed', 'ended']

export default async function Work({ params, searchParams }: PageProps<'/desks/[desk]/work'>) {
  const actor = await requireActor((await params).desk, 'analyst')
  const asked = await searchParams
  const part = parts.find((one) => one === asked.show) ?? 'all'
  const kind = jobKinds.find((one) => one === asked.kind)

  return (
    <WorkPage desk={actor.deskSlug} list={await listWork(actor, { part, kind })} part={part} kind={kind} />
  )
}
