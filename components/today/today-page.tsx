import { FileDown, Plus } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { BriefingTable } from '@/components/briefings/briefing-table'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { LinkButton } from '@/components/ui/link-button'
import { momentWords } from '@/components/ui/moment-words'
import { SectionHeading } from '@/components/ui/section-heading'
import type { BriefingLine } from '@/lib/briefings/queries'
import type { Need } from '@/lib/today/queries'
import { NeedList } from './need-list'
import { type Shown, shownOptions } from './shown-briefings'
import { TodayKeys } from './today-keys'

type TodayPageProps = {
  desk: string
  needs: Need[]
  briefings: BriefingLine[]
  shown: Shown
  mayWrite: boolean
  now: Date
}

/** What needs this person, and where the desk's briefings stand. */
export function TodayPage({ desk, needs, briefings, shown, mayWrite, now }: TodayPageProps) {
  return (
    <>
      <PageBar
        title="Today"
        actions={
          <>
            <LinkButton href={`/desks/${desk}/inbox/new`} icon={<FileDown className="size-3.5" />} kbd="n">
              Bring in
            </LinkButton>
            {mayWrite && (
              <LinkButton href={`/desks/${desk}/briefings/new`} icon={<Plus className="size-3.5" />} kbd="b">
                New briefing
              </LinkButton>
            )}
          </>
        }
      >
        {weekdays[now.getUTCDay()]} {momentWords(now, 'long')}
      </PageBar>
      <PageBody reading>
        <div className="grid gap-8.5">
          <section aria-label="What needs you" className="grid gap-2.5">
            <SectionHeading>Needs you</SectionHeading>
            <NeedList desk={desk} needs={needs} now={now} />
          </section>
          <section aria-label="Briefings" className="grid gap-2">
            <SectionHeading aside={<ShownLinks desk={desk} shown={shown} />}>Briefings</SectionHeading>
            <BriefingTable desk={desk} briefings={briefings} />
          </section>
        </div>
      </PageBody>
      <TodayKeys desk={desk} mayWrite={mayWrite} />
      <StatusLine />
    </>
  )
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function ShownLinks({ desk, shown }: { desk: string; shown: Shown }) {
  return shownOptions.map(({ value, label }) => (
    <Link
      key={value}
      href={`/desks/${desk}/today?show=${value}` as Route}
      aria-current={value === shown ? 'page' : undefined}
      className="inline-flex h-7 items-center rounded-md px-2 font-medium text-ink-2 no-underline hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:text-ink"
    >
      {label}
    </Link>
  ))
}
