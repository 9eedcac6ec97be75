'use client'

import Link from 'next/link'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { GradeBox } from '@/components/ui/grade-box'
import { untieSourcesAction } from '@/lib/sources/actions'
import { dependenceName } from '@/lib/sources/dependences'
import type { Source, Tie } from '@/lib/sources/queries'
import { PanelSection } from './panel-section'
import { TieForm } from './tie-form'
import { useAssessment } from './use-assessment'

type TiesSectionProps = {
  desk: string
  source: Pick<Source, 'id' | 'name' | 'ties'>
  others: { id: string; name: string; kind: string }[]
  mayAssess: boolean
}

/** What makes this source one voice with another. */
export function TiesSection({ desk, source, others, mayAssess }: TiesSectionProps) {
  const [open, setOpen] = useState(false)

  return (
    <PanelSection
      title="Depends on"
      aside={
        mayAssess &&
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            Tie
          </Button>
        )
      }
    >
      {source.ties.length === 0 && !open && <p className="text-ink-2">No tie to another source is known.</p>}
      <ul className="grid gap-2.5">
        {source.ties.map((tie) => (
          <TieLine key={tie.id} desk={desk} source={source} tie={tie} mayAssess={mayAssess} />
        ))}
      </ul>
      {open && <TieForm desk={desk} sourceId={source.id} others={others} onDone={() => setOpen(false)} />}
    </PanelSection>
  )
}

type TieLineProps = Pick<TiesSectionProps, 'desk' | 'mayAssess'> & { source: { name: string }; tie: Tie }

function TieLine({ desk, source, tie, mayAssess }: TieLineProps) {
  const { kind, outward, other, reason, author } = tie
  const link = (
    <Link href={`/desks/${desk}/sources/${other.id}`}>
      <bdi>{other.name}</bdi>
    </Link>
  )

  return (
    <li className="grid gap-0.5">
      <div className="flex items-baseline gap-2">
        <p className="min-w-0 flex-1">
          {outward ? 'It' : link} {dependenceName[kind]} {outward ? link : 'it'}{' '}
          <GradeBox reliability={other.grade} />
        </p>
        {mayAssess && <EndTie desk={desk} tieId={tie.id} names={[source.name, other.name]} />}
      </div>
      <p className="text-small text-ink-3">
        “<bdi>{reason}</bdi>” <bdi>{author}</bdi>
      </p>
    </li>
  )
}

function EndTie({ desk, tieId, names }: { desk: string; tieId: string; names: [string, string] }) {
  const [open, setOpen] = useState(false)
  const { save, busy, error, conflict } = useAssessment()

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        End
      </Button>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title="End the tie"
        consequence={`${names.join(' and ')} count as two voices from then on. That the tie stood is kept.`}
        confirm="End it"
        reasonLabel="Reason"
        busy={busy}
        error={error ?? conflict?.message}
        onConfirm={(reason) =>
          save(
            () => untieSourcesAction(desk, { tieId, reason }),
            () => setOpen(false),
          )
        }
      />
    </>
  )
}
