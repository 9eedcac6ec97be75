import Link from 'next/link'
import { buttonLook } from '@/components/ui/button-look'
import { classes } from '@/components/ui/classes'
import { EmptyState } from '@/components/ui/empty-state'
import type { Need } from '@/lib/today/queries'
import { type NeedLine, needLine } from './need-words'

type NeedListProps = { desk: string; needs: Need[]; now: Date }

/** What waits for this person, a line for each piece of work. */
export function NeedList({ desk, needs, now }: NeedListProps) {
  if (needs.length === 0) {
    return <EmptyState>Nothing waits for you. Press n to bring in an op-ed.</EmptyState>
  }

  return (
    <ul className="border-t border-line-2">
      {needs.map((need) => {
        const { key, ...line } = needLine(desk, need, now)
        return <NeedRow key={`${need.kind}:${key}`} {...line} />
      })}
    </ul>
  )
}

function NeedRow({ Icon, tone, title, detail, since, act, href }: Omit<NeedLine, 'key'>) {
  return (
    <li className="relative grid min-h-11 grid-cols-[20px_minmax(0,1fr)_232px_124px_84px] items-center gap-3 border-b px-2.5 py-1.5 hover:bg-hover max-wide:grid-cols-[20px_minmax(0,1fr)_84px]">
      <Icon className={tone} />
      <span className="truncate font-serif text-card max-desk:whitespace-normal">
        <bdi>{title}</bdi>
      </span>
      <span className="truncate text-ink-2 max-wide:col-start-2 max-wide:row-start-2" title={detail}>
        <bdi>{detail}</bdi>
      </span>
      <span className="whitespace-nowrap text-ink-2 tabular-nums max-wide:hidden">{waited(since)}</span>
      <Link
        href={href}
        aria-label={`${act}: ${title}`}
        className={classes(
          buttonLook(),
          'w-19 justify-self-end after:absolute after:inset-0 max-wide:col-start-3 max-wide:row-span-2 max-wide:row-start-1',
        )}
      >
        {act}
      </Link>
    </li>
  )
}

function waited(since: string): string {
  return since === 'now' ? 'just now' : `for ${since}`
}
