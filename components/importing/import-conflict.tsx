'use client'

import Link from 'next/link'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { differences } from '@/lib/importing/confirming/differences'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { Present } from './present-import'
import { readingHref } from './reading-href'

type ImportConflictProps = {
  desk: string
  mine: ImportReading
  present: Present
  onTheirs: () => void
  onMine: () => void
}

/** Both readings, and the choice between them: nothing is overwritten unseen. */
export function ImportConflict({ desk, mine, present, onTheirs, onMine }: ImportConflictProps) {
  if (present.state === 'confirmed' && present.opEdId) {
    return (
      <Banner kind="stale" title={present.message} className="shrink-0">
        <Link href={readingHref(desk, present.opEdId)}>Read the op-ed</Link>
      </Banner>
    )
  }
  if (present.state !== 'waiting') return <Banner kind="stale" title={present.message} className="shrink-0" />

  return (
    <Banner
      kind="stale"
      title={present.message}
      className="shrink-0"
      action={
        <span className="flex gap-2">
          <Button onClick={onTheirs}>Take theirs</Button>
          <Button onClick={onMine}>Keep mine</Button>
        </span>
      }
    >
      Yours are kept here until you choose.
      <ul className="mt-1 grid gap-1">
        {differences(mine, present.reading).map(({ label, mine: yours, theirs }) => (
          <li key={label}>
            <b>{label}:</b> yours <bdi className="font-serif">{yours || 'as theirs'}</bdi>, theirs{' '}
            <bdi className="font-serif">{theirs || 'as yours'}</bdi>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
