import type { Route } from 'next'
import type { InboxOrder } from '@/lib/importing/inbox-place'

export type Asked = {
  state: 'waiting' | 'set_aside'
  order: InboxOrder
  jobId?: string | undefined
}

/** The Inbox as it was asked for. */
export function inboxAddress(
  desk: string,
  { state, order, jobId, after }: Asked & { after?: string | undefined },
): Route {
  const query = new URLSearchParams()
  if (state === 'set_aside') query.set('show', 'set-aside')
  if (order === 'newest') query.set('order', 'newest')
  if (jobId) query.set('job', jobId)
  if (after) query.set('after', after)
  const said = query.toString()
  return `/desks/${desk}/inbox${said ? `?${said}` : ''}` as Route
}
