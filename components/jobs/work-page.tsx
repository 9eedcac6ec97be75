import type { Route } from 'next'
import Link from 'next/link'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { jobKinds, kindWords } from '@/lib/jobs/kinds'
import type { WorkList, WorkPart } from '@/lib/jobs/queries'
import type { JobKind } from '@/prisma/generated/enums'
import { WorkList as List } from './work-list'

type WorkPageProps = { desk: string; list: WorkList; part: WorkPart; kind: JobKind | undefined }

const parts: { part: WorkPart; label: string; none: string }[] = [
  {
    part: 'all',
    label: 'All',
    none: 'Nothing has been asked for lately. What is brought in from an address, a feed or many files is done here, and can be watched.',
  },
  { part: 'now', label: 'Now', none: 'Nothing is running or waiting.' },
  { part: 'failed', label: 'Failed', none: 'Nothing has failed.' },
  { part: 'ended', label: 'Done', none: 'Nothing ended in the last seven days.' },
]

export function WorkPage({ desk, list, part, kind }: WorkPageProps) {
  const none = parts.find((one) => one.part === part)?.none

  return (
    <>
      <PageBar title="Work">what the desk asked for, and how it goes</PageBar>
      <PageBody>
        <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <Choices
            label="Which work"
            choices={parts.map((one) => ({
              label: one.label,
              href: hrefOf(desk, one.part, kind),
              isHere: one.part === part,
            }))}
          />
          <Choices
            label="Which kind of work"
            choices={[
              { label: 'Every kind', href: hrefOf(desk, part, undefined), isHere: !kind },
              ...jobKinds.map((one) => ({
                label: kindWords[one],
                href: hrefOf(desk, part, one),
                isHere: one === kind,
              })),
            ]}
          />
        </div>
        <List desk={desk} rows={list.rows} />
        {list.rows.length === 0 && <EmptyState>{none}</EmptyState>}
        {list.more && <p className="pt-3 text-ink-2">These are the newest hundred.</p>}
      </PageBody>
      <StatusLine />
    </>
  )
}

function hrefOf(desk: string, part: WorkPart, kind: JobKind | undefined): Route {
  const asked = new URLSearchParams({ ...(part !== 'all' && { show: part }), ...(kind && { kind }) })
  return `/desks/${desk}/work${asked.size > 0 ? `?${asked}` : ''}` as Route
}

type Choice = { label: string; href: Route; isHere: boolean }

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {choices.map(({ label: words, href, isHere }) => (
        <Link
          key={words}
          href={href}
          aria-current={isHere ? 'page' : undefined}
          className="inline-flex h-7 items-center rounded-md px-2 font-medium text-ink-2 no-underline hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:text-ink"
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
