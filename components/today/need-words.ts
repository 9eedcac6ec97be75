import { Inbox, ListChecks, type LucideIcon, PencilLine, Send, Stamp, Undo2 } from 'lucide-react'
import type { Route } from 'next'
import { waitWords } from '@/components/ui/moment-words'
import type { Need } from '@/lib/today/queries'

export type NeedLine = {
  key: string
  Icon: LucideIcon
  tone: 'text-ink-2' | 'text-change'
  title: string
  detail: string
  since: string
  act: string
  href: Route
}

/** How a need is said in the list, and where its button leads. */
export function needLine(desk: string, need: Need, now: Date): NeedLine {
  const since = waitWords(need.since, now)
  const still = { since, tone: 'text-ink-2' as const }

  switch (need.kind) {
    case 'approve':
    case 'publish':
      return {
        ...still,
        key: need.submissionId,
        Icon: need.kind === 'approve' ? Stamp : Send,
        title: need.title || 'Untitled',
        detail: need.kind === 'approve' ? `Submitted by ${need.by}` : 'Approved, not yet published',
        act: need.kind === 'approve' ? 'Approve' : 'Publish',
        href: `/desks/${desk}/briefings/${need.briefingId}/submissions/${need.submissionId}` as Route,
      }
    case 'returned':
      return {
        ...still,
        key: need.briefingId,
        Icon: Undo2,
        tone: 'text-change',
        title: need.title || 'Untitled',
        detail: `Sent back by ${need.by}${need.reason && `: ${need.reason}`}`,
        act: 'Change',
        href: `/desks/${desk}/briefings/${need.briefingId}` as Route,
      }
    case 'change':
      return {
        ...still,
        key: need.opEdId,
        Icon: PencilLine,
        tone: 'text-change',
        title: need.title ?? 'An op-ed without a title',
        detail: `${counted(need.count, 'annotation')} of yours to change`,
        act: 'Change',
        href: `/desks/${desk}/reading/${need.opEdId}` as Route,
      }
    case 'review':
      return {
        ...still,
        key: 'review',
        Icon: ListChecks,
        title: `${counted(need.count, 'annotation')} in ${counted(need.opEds, 'op-ed')}`,
        detail: 'Waiting for a second person',
        act: 'Review',
        href: `/desks/${desk}/review` as Route,
      }
    case 'imports':
      return {
        ...still,
        key: 'imports',
        Icon: Inbox,
        title: counted(need.count, 'import'),
        detail: 'Waiting to be confirmed',
        act: 'Confirm',
        href: `/desks/${desk}/inbox` as Route,
      }
  }
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
