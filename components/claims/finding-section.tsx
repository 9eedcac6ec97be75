'use client'

import { Check, CircleHelp, EyeOff, Paperclip, Scale, X } from 'lucide-react'
import { useState } from 'react'
import { AssessmentForm } from '@/components/sources/assessment-form'
import { PanelSection } from '@/components/sources/panel-section'
import { useAssessment } from '@/components/sources/use-assessment'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Field } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import { giveFindingAction } from '@/lib/claims/actions'
import { findingName } from '@/lib/claims/findings'
import type { Claim } from '@/lib/claims/queries'
import { Finding } from '@/prisma/generated/enums'

type FindingSectionProps = { desk: string; claim: Pick<Claim, 'id' | 'finding'>; mayAssess: boolean }

export function FindingSection({ desk, claim, mayAssess }: FindingSectionProps) {
  const [open, setOpen] = useState(false)

  return (
    <PanelSection
      title="Finding"
      aside={
        mayAssess &&
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {claim.finding ? 'Change' : 'Give a finding'}
          </Button>
        )
      }
    >
      <PresentFinding finding={claim.finding} />
      {open && <FindingForm desk={desk} claim={claim} onDone={() => setOpen(false)} />}
    </PanelSection>
  )
}

const looks = {
  supported: [Check, 'text-good'],
  disputed: [Scale, 'text-change'],
  refuted: [X, 'text-bad'],
  unverifiable: [EyeOff, 'text-ink-2'],
  not_checked: [CircleHelp, 'text-ink-2'],
} as const

function PresentFinding({ finding }: { finding: Claim['finding'] }) {
  const present = finding?.finding ?? 'not_checked'
  const [Icon, tone] = looks[present]

  return (
    <div className="grid gap-2">
      <p className={classes('flex items-center gap-2 font-serif text-[20px]/[26px] font-medium', tone)}>
        <Icon /> <span className="inline-block first-letter:uppercase">{findingName[present]}</span>
      </p>
      {finding && (
        <>
          <p dir="auto" className="whitespace-pre-line">
            {finding.reason}
          </p>
          <Evidence lines={finding.evidence.split('\n').filter(Boolean)} />
          <p className="text-small text-ink-3">
            <bdi>{finding.author}</bdi>, <Time at={finding.createdAt} shape="long" />
          </p>
        </>
      )}
    </div>
  )
}

function Evidence({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null

  return (
    <ul aria-label="Evidence" className="grid gap-1 text-small text-ink-2">
      {lines.map((line) => (
        <li key={line} className="flex gap-2">
          <Paperclip className="mt-0.5 size-3.5" />
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}

const options = Object.values(Finding).map((value) => ({ value, label: findingName[value] }))

type FindingFormProps = { desk: string; claim: Pick<Claim, 'id' | 'finding'>; onDone: () => void }

function FindingForm({ desk, claim, onDone }: FindingFormProps) {
  const { save, ...state } = useAssessment()
  const [finding, setFinding] = useState<Finding>(claim.finding?.finding ?? 'not_checked')
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState(claim.finding?.evidence ?? '')

  function give() {
    const seen = claim.finding?.id ?? null
    save(() => giveFindingAction(desk, { claimId: claim.id, seen, finding, reason, evidence }), onDone)
  }

  return (
    <AssessmentForm label="Finding" confirm="Give finding" {...state} onSave={give} onLeave={onDone}>
      <RadioGroup label="What the desk finds" options={options} value={finding} onValueChange={setFinding} />
      <Field label="Reason">
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Field label="Evidence" hint="What was looked at, one a line.">
        <TextArea rows={2} value={evidence} onChange={(event) => setEvidence(event.target.value)} />
      </Field>
    </AssessmentForm>
  )
}
