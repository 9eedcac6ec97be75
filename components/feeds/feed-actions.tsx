'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { useAct } from '@/components/shell/use-act'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import {
  changeFeedAction,
  endFeedAction,
  pauseFeedAction,
  pollNowAction,
  resumeFeedAction,
} from '@/lib/feeds/actions'
import type { FeedRow } from '@/lib/feeds/queries'
import type { EveryMinutes } from '@/lib/feeds/schedule'
import { type FeedDraft, FeedFields } from './feed-fields'

type FeedActionsProps = { desk: string; feed: FeedRow }

/** What can be done with a feed, beside choosing from it. */
export function FeedActions({ desk, feed }: FeedActionsProps) {
  const { id: feedId, pausedAt } = feed
  const router = useRouter()
  const [open, setOpen] = useState<'change' | 'end' | null>(null)
  const { act, busy, refused } = useAct()
  const close = () => setOpen(null)

  function readNow() {
    act(() => pollNowAction(desk, { feedId }))
  }
  function pauseOrResume() {
    act(() => (pausedAt ? resumeFeedAction : pauseFeedAction)(desk, { feedId }))
  }
  function end() {
    act(
      () => endFeedAction(desk, { feedId }),
      () => router.push(`/desks/${desk}/feeds` as Route),
    )
  }

  useKeys([
    ...(pausedAt ? [] : [{ keys: 'u', label: 'Read the feed now', short: 'read now', run: readNow }]),
    { keys: 'e', label: 'Change the feed', short: 'change', run: () => setOpen('change') },
    { label: pausedAt ? 'Resume the feed' : 'Pause the feed', run: pauseOrResume },
    { label: 'End the subscription', run: () => setOpen('end') },
  ])

  return (
    <>
      {refused && (
        <span role="alert" className="text-small text-bad">
          {refused}
        </span>
      )}
      {!pausedAt && (
        <Button busy={busy} kbd="u" onClick={readNow}>
          Read now
        </Button>
      )}
      <Button busy={busy} variant={pausedAt ? 'primary' : 'plain'} onClick={pauseOrResume}>
        {pausedAt ? 'Resume' : 'Pause'}
      </Button>
      <Button kbd="e" onClick={() => setOpen('change')}>
        Change
      </Button>
      <Button variant="danger" onClick={() => setOpen('end')}>
        End
      </Button>
      <Dialog open={open === 'change'} onOpenChange={close} title="Change the feed">
        <ChangeForm desk={desk} feed={feed} onDone={close} />
      </Dialog>
      <AlertDialog
        open={open === 'end'}
        onOpenChange={close}
        title={`End the subscription to ${feed.title}`}
        consequence="It is no longer read, and what was not brought in is no longer listed. What it brought stays."
        confirm="End it"
        onConfirm={end}
        busy={busy}
        error={refused}
      />
    </>
  )
}

function ChangeForm({ desk, feed, onDone }: FeedActionsProps & { onDone: () => void }) {
  const { id: feedId, version } = feed
  const [draft, setDraft] = useState<FeedDraft>({
    title: feed.title,
    everyMinutes: feed.everyMinutes as EveryMinutes,
    bringsIn: feed.bringsIn,
  })
  const { act, busy, refused } = useAct()

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        act(() => changeFeedAction(desk, { feedId, version, ...draft }), onDone)
      }}
    >
      <FeedFields draft={draft} onDraft={setDraft} />
      {refused && <Banner kind="error" title={refused} />}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  )
}
