import { Plus } from 'lucide-react'
import Link from 'next/link'
import { KeyHint } from '@/components/shell/key-hint'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Batch, ImportRow, InboxAsked } from '@/lib/importing/queries/inbox'
import { BatchFilter } from './batch-filter'
import { type Asked, inboxAddress } from './inbox-address'
import { InboxDesk } from './inbox-desk'
import { InboxKeys } from './inbox-keys'

type InboxPageProps = {
  desk: string
  asked: Asked & Pick<InboxAsked, 'after'>
  list: { rows: ImportRow[]; next: string | null }
  batches: Batch[]
  counts: { waiting: number; setAside: number }
}

/** What waits to be confirmed, the doubtful first; many may be confirmed or set aside at once. */
export function InboxPage({ desk, asked, list, batches, counts }: InboxPageProps) {
  const next = list.next ? inboxAddress(desk, { ...asked, after: list.next }) : null

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
        <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <StateLinks desk={desk} asked={asked} counts={counts} />
          <OrderLinks desk={desk} asked={asked} />
          {(batches.length > 0 || asked.jobId) && <BatchFilter desk={desk} asked={asked} batches={batches} />}
        </div>
        <InboxDesk desk={desk} asked={asked} rows={list.rows}>
          <Nothing asked={asked} />
        </InboxDesk>
        <p className="flex gap-4 pt-3">
          {asked.after && (
            <Link href={inboxAddress(desk, { ...asked, after: undefined })}>Back to the first page</Link>
          )}
          {next && (
            <Link href={next}>
              Next page <KeyHint keys="]" />
            </Link>
          )}
        </p>
      </PageBody>
      <InboxKeys desk={desk} nextHref={next} />
      <StatusLine />
    </>
  )
}

function Nothing({ asked }: Pick<InboxPageProps, 'asked'>) {
  if (asked.state === 'set_aside') return <EmptyState>Nothing is set aside.</EmptyState>
  if (asked.after || asked.jobId) return <EmptyState>Nothing waits here any more.</EmptyState>
  return <EmptyState>Op-eds brought in wait here to be confirmed. Press n to bring one in.</EmptyState>
}

function StateLinks({ desk, asked, counts }: Pick<InboxPageProps, 'desk' | 'asked' | 'counts'>) {
  if (counts.setAside === 0 && asked.state === 'waiting') return null
  const links = [
    { label: `Waiting ${counts.waiting}`, state: 'waiting' as const },
    { label: `Set aside ${counts.setAside}`, state: 'set_aside' as const },
  ]

  return (
    <Links label="Which imports">
      {links.map(({ label, state }) => (
        <Choice
          key={state}
          href={inboxAddress(desk, { ...asked, state, after: undefined })}
          isHere={state === asked.state}
        >
          {label}
        </Choice>
      ))}
    </Links>
  )
}

function OrderLinks({ desk, asked }: Pick<InboxPageProps, 'desk' | 'asked'>) {
  const orders = { doubtful: 'Doubtful first', newest: 'Newest first' } as const

  return (
    <Links label="In which order">
      {(['doubtful', 'newest'] as const).map((order) => (
        <Choice
          key={order}
          href={inboxAddress(desk, { ...asked, order, after: undefined })}
          isHere={order === asked.order}
        >
          {orders[order]}
        </Choice>
      ))}
    </Links>
  )
}

function Links({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <nav aria-label={label} className="flex gap-1">
      {children}
    </nav>
  )
}

type ChoiceProps = { href: ReturnType<typeof inboxAddress>; isHere: boolean; children: React.ReactNode }

function Choice({ href, isHere, children }: ChoiceProps) {
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className="inline-flex h-7 items-center rounded-md px-2 font-medium text-ink-2 no-underline hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:text-ink pointer-coarse:min-h-10"
    >
      {children}
    </Link>
  )
}
