'use client'

import { useState } from 'react'
import { AssessmentForm } from '@/components/sources/assessment-form'
import { PanelSection } from '@/components/sources/panel-section'
import { useAssessment } from '@/components/sources/use-assessment'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { rewordClaimAction } from '@/lib/claims/actions'
import { figureWords } from '@/lib/claims/figure'
import { claimKindName } from '@/lib/claims/kinds'
import type { Claim } from '@/lib/claims/queries'
import { counted } from '@/lib/claims/tally'
import { ClaimKind } from '@/prisma/generated/enums'

type Worded = Pick<Claim, 'id' | 'wording' | 'accepted'>

type WordingSectionProps = { desk: string; claim: Worded; mayAssess: boolean }

export function WordingSection({ desk, claim, mayAssess }: WordingSectionProps) {
  const [open, setOpen] = useState(false)
  const { number, kind } = claim.wording
  const figure = figureWords(claim.wording)

  return (
    <PanelSection
      title="Wording"
      aside={
        mayAssess &&
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            Reword
          </Button>
        )
      }
    >
      <p>
        Version {number}, {claimKindName[kind]}
        {figure && `: ${figure}`}
      </p>
      {open && <WordingForm desk={desk} claim={claim} onDone={() => setOpen(false)} />}
    </PanelSection>
  )
}

const kinds = Object.values(ClaimKind).map((value) => ({ value, label: claimKindName[value] }))

function WordingForm({ desk, claim, onDone }: { desk: string; claim: Worded; onDone: () => void }) {
  const { id: claimId, wording } = claim
  const { save, ...state } = useAssessment()
  const [draft, setDraft] = useState({
    sentence: wording.sentence,
    kind: wording.kind,
    comparator: wording.comparator ?? '',
    figure: wording.figure ?? '',
    unit: wording.unit ?? '',
    asOf: wording.asOf?.toISOString().slice(0, 10) ?? '',
  })

  function write(changes: Partial<typeof draft>) {
    setDraft({ ...draft, ...changes })
  }

  function reword() {
    save(() => rewordClaimAction(desk, { claimId, version: wording.number, ...draft }), onDone)
  }

  return (
    <AssessmentForm label="Wording" confirm="Reword" {...state} onSave={reword} onLeave={onDone}>
      <Field label="Sentence">
        <TextArea
          value={draft.sentence}
          onChange={(event) => write({ sentence: event.target.value })}
          className="font-serif text-words"
        />
      </Field>
      <Field label="Kind">
        <Select options={kinds} value={draft.kind} onValueChange={(kind) => write({ kind })} />
      </Field>
      <div className="grid grid-cols-3 gap-2">
        <Field label="Comparator">
          <Input value={draft.comparator} onChange={(event) => write({ comparator: event.target.value })} />
        </Field>
        <Field label="Figure">
          <Input
            inputMode="decimal"
            value={draft.figure}
            onChange={(event) => write({ figure: event.target.value })}
          />
        </Field>
        <Field label="Unit">
          <Input value={draft.unit} onChange={(event) => write({ unit: event.target.value })} />
        </Field>
      </div>
      <Field label="As of" hint="A day such as 2026-11-14.">
        <Input value={draft.asOf} onChange={(event) => write({ asOf: event.target.value })} />
      </Field>
      <AsksAgain accepted={claim.accepted} />
    </AssessmentForm>
  )
}

/** What follows from a new wording, said before the click. */
function AsksAgain({ accepted }: { accepted: number }) {
  return (
    <Banner kind="notice" title="The old wording is kept.">
      {accepted === 0
        ? 'No accepted mention has to be reviewed again.'
        : `${counted(accepted, 'accepted mention')} will ask for review again, by somebody other than you.`}
    </Banner>
  )
}
