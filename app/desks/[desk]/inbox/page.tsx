import type { Metadata } from 'next'
import { InboxPage } from '@/components/importing/inbox/inbox-page'
import { requireActor } from '@/lib/auth/session'
import { countImports } from '@/lib/importing/queries'
import { listBatches, listImports } from '@/lib/importing/queries/inbox'

export const metadata: Metadata = { title: 'Inbox' }

export default async function Inbox({ params, searchParams }: PageProps<'/desks/[desk]/inbox'>) {
  const actor = await requireActor((await params).desk, 'analyst')
  const { show, order, job, after } = await searchParams
  const asked = {
    state: show === 'set-aside' ? ('set_aside' as const) : ('waiting' as const),
    order: order === 'newest' ? ('newest' as const) : ('doubtful' as const),
    jobId: typeof job === 'string' ? job : undefined,
    after: typeof after === 'string' ? after : undefined,
  }
  const [list, batches, waiting, setAside] = await Promise.all([
    listImports(actor, asked),
    listBatches(actor),
    countImports(actor, 'waiting'),
    countImports(actor, 'set_aside'),
  ])

  return (
    <InboxPage
      desk={actor.deskSlug}
      asked={asked}
      list={list}
      batches={batches}
      counts={{ waiting, setAside }}
    />
  )
}
