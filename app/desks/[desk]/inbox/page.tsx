import type { Metadata } from 'next'
import { InboxPage } from '@/components/importing/inbox-page'
import { requireActor } from '@/lib/auth/session'
import { countImports, listImports } from '@/lib/importing/queries'

export const metadata: Metadata = { title: 'Inbox' }

export default async function Inbox({ params, searchParams }: PageProps<'/desks/[desk]/inbox'>) {
  const actor = await requireActor((await params).desk, 'analyst')
  const { show, after } = await searchParams
  const state = show === 'set-aside' ? 'set_aside' : 'waiting'
  const [list, waiting, setAside] = await Promise.all([
    listImports(actor, { state, after: typeof after === 'string' ? after : undefined }),
    countImports(actor, 'waiting'),
    countImports(actor, 'set_aside'),
  ])

  return <InboxPage desk={actor.deskSlug} state={state} list={list} counts={{ waiting, setAside }} />
}
