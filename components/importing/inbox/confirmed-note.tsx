'use client'

import Link from 'next/link'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { ImportRow } from '@/lib/importing/queries/inbox'
import { importHref } from '../reading-href'
import type { ConfirmMany, Run } from './use-confirm-many'

type ConfirmedNoteProps = { desk: string; rows: ImportRow[]; many: ConfirmMany }

/** How far it is, what became of it, and what stays waiting with the reason. */
export function ConfirmedNote({ desk, rows, many }: ConfirmedNoteProps) {
  const { run } = many
  if (!run) return null
  if (run.state === 'running') {
    return (
      <Banner
        kind="notice"
        className="my-2"
        title={`Confirming: ${run.done} of ${run.total}`}
        action={<Button onClick={many.stop}>Stop</Button>}
      >
        <progress
          value={run.done}
          max={run.total}
          aria-label="Confirmed so far"
          className="ms-2 h-1.5 w-40 align-middle accent-ink"
        />
      </Banner>
    )
  }

  return (
    <Banner
      kind={run.complaint ? 'error' : 'notice'}
      className="my-2"
      title={headline(run)}
      action={
        <Button variant="quiet" onClick={many.dismiss}>
          Hide this
        </Button>
      }
    >
      {run.complaint}
      <RefusedList desk={desk} rows={rows} run={run} />
      <Insist rows={rows} run={run} many={many} />
    </Banner>
  )
}

function headline({ confirmed, refused, state, done, total }: Run): string {
  const said = [`${confirmed} confirmed.`]
  if (refused.length > 0) said.push(refused.length === 1 ? '1 stays here:' : `${refused.length} stay here:`)
  if (state === 'stopped') said.push(`Stopped: ${total - done} were not tried.`)
  return said.join(' ')
}

const MOST_LISTED = 20

function RefusedList({ desk, rows, run: { refused } }: { desk: string; rows: ImportRow[]; run: Run }) {
  const titles = new Map(rows.map(({ id, title, opening }) => [id, title ?? `${opening}…`]))

  return (
    <ul aria-label="Not confirmed">
      {refused.slice(0, MOST_LISTED).map(({ importId, why }) => (
        <li key={importId}>
          <Link href={importHref(desk, importId)} className="font-serif">
            <bdi>{titles.get(importId) ?? 'An import of another page'}</bdi>
          </Link>
          : {why}
        </li>
      ))}
      {refused.length > MOST_LISTED && <li>and {refused.length - MOST_LISTED} more, for the like reasons</li>}
    </ul>
  )
}

/** The second step: what is only doubtful may be confirmed all the same, by somebody who says so. */
function Insist({ rows, run, many }: { rows: ImportRow[]; run: Run; many: ConfirmMany }) {
  const [open, setOpen] = useState(false)
  const stay = new Set(run.refused.map(({ importId }) => importId))
  const doubtful = rows.filter(({ id, doubts }) => stay.has(id) && doubts.length > 0)
  if (doubtful.length === 0) return null
  const what =
    doubtful.length === 1
      ? 'the doubtful one as it stands'
      : `the ${doubtful.length} doubtful ones as they stand`

  return (
    <>
      <Button className="mt-1.5" onClick={() => setOpen(true)}>
        Confirm {what}
      </Button>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title={`Confirm ${what}`}
        consequence="What is doubtful or missing in them becomes what the desk holds: dates, writers and outlets may be wrong. Their words stay open to correction, their first text version does not."
        confirm="Confirm them"
        onConfirm={() => {
          setOpen(false)
          many.confirm(
            doubtful.map(({ id, version }) => ({ importId: id, version, isDoubtful: true })),
            true,
          )
        }}
      />
    </>
  )
}
