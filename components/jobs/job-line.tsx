import type { Route } from 'next'
import Link from 'next/link'
import { StateBadge } from '@/components/ui/state-badge'
import { Time } from '@/components/ui/time'
import type { JobRow } from '@/lib/jobs/queries'
import { JobProgress } from './job-progress'
import { shareDone, standingWords, triesWords } from './job-words'

type JobLineProps = {
  desk: string
  job: JobRow
  /** What may be done about it: cancel, try again. */
  children?: React.ReactNode
}

/** One job as it stands: what it is, how far it came, and what it brought. For any list of jobs. */
export function JobLine({ desk, job, children }: JobLineProps) {
  const { state, label } = job
  const goesOn = state === 'running' || (state === 'waiting' && job.done > 0)

  return (
    <div className="grid min-w-0 grid-cols-[104px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 max-desk:grid-cols-[minmax(0,1fr)_auto]">
      <StateBadge of="job" state={state} className="max-desk:row-start-1" />
      <div className="grid min-w-0 gap-1 max-desk:col-span-full max-desk:row-start-2">
        <p className="truncate font-medium" title={label}>
          <bdi>{label}</bdi>
        </p>
        <p className={state === 'failed' ? 'text-bad' : 'text-ink-2'}>
          {standingWords(job)} <Further desk={desk} job={job} />
        </p>
        {goesOn && <JobProgress label={`How far ${label} is`} share={shareDone(job)} className="max-w-80" />}
      </div>
      <div className="flex items-center gap-1 max-desk:row-start-1 max-desk:justify-end">{children}</div>
    </div>
  )
}

/** When it is tried again, how often it was, and where to see what it brought. */
function Further({ desk, job }: Pick<JobLineProps, 'desk' | 'job'>) {
  const { state, retryAt, attempts, brought } = job
  const href = broughtHref(desk, brought)

  return (
    <>
      {state === 'waiting' && retryAt && (
        <span className="text-ink-3">
          Next try <Time at={retryAt} shape="clock" /> UTC.{' '}
        </span>
      )}
      {state === 'failed' && attempts > 1 && <span className="text-ink-3">Was {triesWords(attempts)}. </span>}
      {href && (
        <Link href={href} className="relative">
          {brought.imports === 1 ? 'See the import' : `See the ${brought.imports} imports`}
        </Link>
      )}
    </>
  )
}

export function broughtHref(desk: string, { imports, firstId }: JobRow['brought']): Route | null {
  if (!firstId) return null
  return (imports === 1 ? `/desks/${desk}/inbox/${firstId}` : `/desks/${desk}/inbox`) as Route
}
