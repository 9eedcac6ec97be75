import { notFound } from 'next/navigation'
import { OutboxProvider } from '@/components/reading/saving/outbox-provider'
import { DeskShell } from '@/components/shell/desk-shell'
import { signOutAction } from '@/lib/auth/actions'
import type { Actor } from '@/lib/auth/actor'
import { requireActor, requirePerson } from '@/lib/auth/session'
import { listOwnDesks } from '@/lib/desks/queries'
import { countToChoose } from '@/lib/feeds/queries'
import { countImports } from '@/lib/importing/queries'
import { countFailed } from '@/lib/jobs/queries'
import { countUnread } from '@/lib/notifications/queries'
import { countBeingRead } from '@/lib/op-eds/queries'
import { countQueue } from '@/lib/review/queries'

export default async function DeskLayout({ children, params }: LayoutProps<'/desks/[desk]'>) {
  const actor = await requireActor((await params).desk)
  const person = await requirePerson()
  const [desks, counts] = await Promise.all([listOwnDesks(person), countRooms(actor)])
  const desk = desks.find(({ slug }) => slug === actor.deskSlug) ?? notFound()

  return (
    <DeskShell
      desk={desk}
      desks={desks}
      person={{ name: person.name }}
      role={actor.role}
      isAdmin={person.isAdmin}
      counts={counts}
      signOut={signOutAction}
    >
      <OutboxProvider desk={desk.slug} membershipId={actor.membershipId}>
        {children}
      </OutboxProvider>
    </DeskShell>
  )
}

/** Counted as each room counts its own list. */
async function countRooms(actor: Actor) {
  const [inbox, reading, { waiting: review }, feeds, work, notifications] = await Promise.all([
    countImports(actor),
    countBeingRead(actor),
    countQueue(actor),
    countToChoose(actor),
    countFailed(actor),
    countUnread(actor),
  ])
  return { inbox, reading, review, feeds, work, notifications }
}
