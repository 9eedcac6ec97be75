'use client'

import { useState } from 'react'
import { AssessmentForm } from '@/components/sources/assessment-form'
import { GradeChoice } from '@/components/sources/grade-choice'
import { PanelSection } from '@/components/sources/panel-section'
import { useAssessment } from '@/components/sources/use-assessment'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { GradeBox } from '@/components/ui/grade-box'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import { gradeClaimAction } from '@/lib/claims/actions'
import { credibilityWord, credibilityWords } from '@/lib/claims/credibility'
import { hindranceTo } from '@/lib/claims/policy'
import type { Claim } from '@/lib/claims/queries'

type CredibilitySectionProps = { desk: string; claim: Pick<Claim, 'id' | 'credibility'>; mayAssess: boolean }

export function CredibilitySection({ desk, claim, mayAssess }: CredibilitySectionProps) {
  const [open, setOpen] = useState(false)
  const graded = claim.credibility?.grade

  return (
    <PanelSection
      title="Credibility"
      aside={
        mayAssess &&
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {graded ? 'Change' : 'Grade'}
          </Button>
        )
      }
    >
      <PresentCredibility credibility={claim.credibility} />
      {open && <CredibilityForm desk={desk} claim={claim} onDone={() => setOpen(false)} />}
    </PanelSection>
  )
}

function PresentCredibility({ credibility }: { credibility: Claim['credibility'] }) {
  if (!credibility)
    return <p className="text-ink-2">Not graded. That is not the same as 6, cannot be judged.</p>

  const { grade, reason, author, createdAt } = credibility
  return (
    <div className="grid gap-1.5">
      <p className="flex items-center gap-2">
        <GradeBox credibility={grade} big />
        {grade && <b className="inline-block first-letter:uppercase">{credibilityWord(grade)}</b>}
      </p>
      <p dir="auto" className="whitespace-pre-line">
        {reason}
      </p>
      <p className="text-small text-ink-3">
        <bdi>{author}</bdi>, <Time at={createdAt} shape="long" />
      </p>
    </div>
  )
}

const options = [
  ...Object.entries(credibilityWords).map(([value, word]) => ({
    value,
    word,
    hindrance: hindranceTo(Number(value)),
  })),
  { value: '', word: 'not graded' },
]

type CredibilityFormProps = { desk: string; claim: Pick<Claim, 'id' | 'credibility'>; onDone: () => void }

function CredibilityForm({ desk, claim, onDone }: CredibilityFormProps) {
  const { save, ...state } = useAssessment()
  const [grade, setGrade] = useState(String(claim.credibility?.grade ?? ''))
  const [reason, setReason] = useState('')

  function give() {
    const seen = claim.credibility?.id ?? null
    const given = { claimId: claim.id, seen, grade: grade ? Number(grade) : null, reason }
    save(() => gradeClaimAction(desk, given), onDone)
  }

  return (
    <AssessmentForm label="Credibility" confirm="Give grade" {...state} onSave={give} onLeave={onDone}>
      <GradeChoice label="Credibility" options={options} value={grade} onChange={setGrade} />
      <Field label="Reason">
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </AssessmentForm>
  )
}
