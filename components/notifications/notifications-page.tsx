import type { Route } from 'next'
import Link from 'next/link'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import type { NotificationLine, ToldOf } from '@/lib/notifications/queries'
import { FreshList } from './fresh-list'
import { MarkAllRead } from './mark-all-read'

type NotificationsPageProps = { desk: string; told: ToldOf[] }

/** What one is told, by op-ed; a click leads to the words. */
export function NotificationsPage({ desk, told }: NotificationsPageProps) {
  const unread = told.reduce((sum, { unread }) => sum + unread, 0)

  return (
    <>
      <PageBar title="Notifications" actions={unread > 0 && <MarkAllRead desk={desk} />}>
        {unread > 0 ? `${unread} unread` : 'nothing unread'}
      </PageBar>
      <PageBody>
        <FreshList drawn={unread} />
        {told.length === 0 && (
          <EmptyState>
            Nobody has named you, or answered where you take part. Name somebody in a thread of the reading
            room with <kbd>@</kbd>, and it stands here for them.
          </EmptyState>
        )}
        <div className="grid max-w-3xl gap-7">
          {told.map((group) => (
            <OpEdGroup key={group.opEd.id} desk={desk} group={group} />
          ))}
        </div>
      </PageBody>
      <StatusLine />
    </>
  )
}

function OpEdGroup({ desk, group: { opEd, lines } }: { desk: string; group: ToldOf }) {
  const title = opEd.title ?? 'Untitled op-ed'
  const room = `/desks/${desk}/reading/${opEd.id}`

  return (
    <section aria-label={title}>
      <h2 className="border-b pb-1.5 font-serif text-brief/[24px]" dir="auto" lang={opEd.language}>
        <Link href={room as Route} className="no-underline hover:underline">
          {title}
        </Link>
      </h2>
      <ol>
        {lines.map((line) => (
          <Told key={line.id} line={line} href={hrefOf(room, line)} />
        ))}
      </ol>
    </section>
  )
}

function Told({ line, href }: { line: NotificationLine; href: Route }) {
  const { by, kind, at, read, words } = line

  return (
    <li className="border-b">
      <Link href={href} className="block px-2 py-2 no-underline outline-offset-[-2px] hover:bg-hover">
        <span className="flex items-center gap-2 text-small text-ink-2">
          <span className={read ? undefined : 'font-semibold text-ink'}>
            <bdi>{by}</bdi> {kind === 'named' ? 'named you' : 'commented'}
          </span>
          {!read && <span className="text-change">unread</span>}
          <Time at={at} className="ms-auto text-ink-3" />
        </span>
        <span dir="auto" className="line-clamp-3 whitespace-pre-line">
          {words}
        </span>
      </Link>
    </li>
  )
}

function hrefOf(room: string, { annotationId, commentId }: NotificationLine): Route {
  return `${room}?a=${annotationId}${commentId ? `&c=${commentId}` : ''}` as Route
}
