'use client'

import { useKeys } from '@/components/shell/keys'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { markAllReadAction } from '@/lib/notifications/actions'
import { setUnread } from './unread-store'

export function MarkAllRead({ desk }: { desk: string }) {
  const { act, busy, refused } = useAct()
  const markAll = () =>
    act(
      () => markAllReadAction(desk, {}),
      () => setUnread(0),
    )
  useKeys([{ keys: 'x', label: 'Mark all read', short: 'mark all read', run: markAll }])

  return (
    <>
      {refused && (
        <span role="alert" className="text-bad">
          {refused}
        </span>
      )}
      <Button kbd="x" busy={busy} onClick={markAll}>
        Mark all read
      </Button>
    </>
  )
}
