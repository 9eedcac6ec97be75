'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { Time } from '@/components/ui/time'
import { endWatchAction, watchAction } from '@/lib/fetching/actions'
import type { WatchRow } from '@/lib/fetching/queries'

type Thing = { opEdId: string } | { outletId: string }
type Often = '6' | '24' | '168'
type WatchControlProps = { desk: string; thing: Thing; watch: WatchRow | null }

const often: { value: Often; label: string }[] = [
  { value: '6', label: 'every 6 hours' },
  { value: '24', label: 'every day' },
  { value: '168', label: 'every week' },
]

/** Sets how often something is fetched again, says who did, and ends it. */
export function WatchControl({ desk, thing, watch }: WatchControlProps) {
  const { act, busy, refused } = useAct()

  return (
    <div className="grid gap-1.5">
      {watch ? (
        <StandingWatch
          watch={watch}
          busy={busy}
          onEnd={() => act(() => endWatchAction(desk, { watchId: watch.id }))}
        />
      ) : (
        <SetWatch
          busy={busy}
          onSet={(everyHours) => act(() => watchAction(desk, { ...thing, everyHours }))}
        />
      )}
      {refused && (
        <p role="alert" className="text-small text-bad">
          {refused}
        </p>
      )}
    </div>
  )
}

function SetWatch({ busy, onSet }: { busy: boolean; onSet: (everyHours: 6 | 24 | 168) => void }) {
  const [chosen, choose] = useState<Often>('24')

  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-36">
        <Select aria-label="How often" options={often} value={chosen} onValueChange={choose} />
      </div>
      <Button busy={busy} onClick={() => onSet(hours[chosen])}>
        Watch
      </Button>
    </div>
  )
}

const hours = { 6: 6, 24: 24, 168: 168 } as const

type StandingWatchProps = { watch: WatchRow; busy: boolean; onEnd: () => void }

function StandingWatch({ watch, busy, onEnd }: StandingWatchProps) {
  const { everyHours, nextAt, addedBy } = watch
  const label = often.find(({ value }) => Number(value) === everyHours)?.label ?? `every ${everyHours} hours`

  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p>
        Fetched {label}, next <Time at={nextAt} /> UTC.{' '}
        <span className="text-ink-3">
          Set by <bdi>{addedBy.user.name}</bdi>.
        </span>
      </p>
      <Button variant="quiet" busy={busy} onClick={onEnd}>
        End the watch
      </Button>
    </div>
  )
}
