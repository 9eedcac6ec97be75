import { Plus } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { ImportRow } from '@/lib/importing/queries'
import { InboxKeys } from './inbox-keys'
import { InboxList } from './inbox-list'

type InboxPageProps = {
  desk: string
  state: 'waiting' | 'set_aside'
  list: { rows: ImportRow[]; more: boolean }
  counts: { waiting: number; setAside: number }
}

export function InboxPage({ desk, state, list, counts }: InboxPageProps) {
  const here = `/desks/${desk}/inbox` as Route
  const last = list.rows.at(-1)

  return (
    <>
      <PageBar
        title="Inbox"
        actions={
          <LinkButton
            href={`/desks/${desk}/inbox/new`}
            variant="primary"
            icon={<Plus className="size-3.5" />}
            kbd="n"
          >
            Bring in
          </LinkButton>
        }
      >
        {counts.waiting === 1 ? '1 import waiting' : `${counts.waiting} imports waiting`}
      </PageBar>
      <PageBody>
        {counts.setAside > 0 && <StateLinks here={here} state={state} counts={counts} />}
        {list.rows.length > 0 ? <InboxList desk={desk} rows={list.rows} /> : <Nothing state={state} />}
        {list.more && last && (
          <p className="pt-3">
            <Link href={`${here}?${state === 'set_aside' ? 'show=set-aside&' : ''}after=${last.id}` as Route}>
              Older imports
            </Link>
          </p>
        )}
      </PageBody>
      <InboxKeys desk={desk} />
      <StatusLine />
    </>
  )
}

function Nothing({ state }: { state: InboxPageProps['state'] }) {
  if (state === 'set_aside') return <EmptyState>Nothing is set aside.</EmptyState>
  return <EmptyState>Op-eds brought in wait here to be confirmed. Press n to bring one in.</EmptyState>
}

function StateLinks({ here, state, counts }: { here: Route } & Pick<InboxPageProps, 'state' | 'counts'>) {
  const links = [
    { label: `Waiting ${counts.waiting}`, href: here, isHere: state === 'waiting' },
    {
      label: `Set aside ${counts.setAside}`,
      href: `${here}?show=set-aside` as Route,
      isHere: state === 'set_aside',
    },
  ]

  return (
    <nav aria-label="Which imports" className="mb-2 flex gap-1">
      {links.map(({ label, href, isHere }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere ? 'page' : undefined}
          className="inline-flex h-7 items-center rounded-md px-2 font-medium text-ink-2 no-underline hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
