'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { GradeBox } from '@/components/ui/grade-box'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import { gradeSourceAction } from '@/lib/sources/actions'
import type { GradeLine, Source } from '@/lib/sources/queries'
import { isReliability, reliabilityWord, reliabilityWords } from '@/lib/sources/reliability'
import { AssessmentForm } from './assessment-form'
import { GradeChoice } from './grade-choice'
import { PanelSection } from './panel-section'
import { useAssessment } from './use-assessment'

type ReliabilitySectionProps = { desk: string; source: Pick<Source, 'id' | 'grades'>; mayAssess: boolean }

export function ReliabilitySection({ desk, source, mayAssess }: ReliabilitySectionProps) {
  const [open, setOpen] = useState(false)
  const present = source.grades[0] ?? null

  return (
    <PanelSection
      title="Reliability"
      aside={
        mayAssess &&
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {present?.grade ? 'Change' : 'Grade'}
          </Button>
        )
      }
    >
      <PresentGrade present={present} />
      {open && <ReliabilityForm desk={desk} source={source} onDone={() => setOpen(false)} />}
    </PanelSection>
  )
}

function PresentGrade({ present }: { present: GradeLine | null }) {
  if (!present) return <p className="text-ink-2">Not graded. That is not the same as F, cannot be judged.</p>

  const { grade, reason, author, at } = present
  return (
    <div className="grid gap-1.5">
      <p className="flex items-center gap-2">
        <GradeBox reliability={grade} big />
        {grade && <b className="inline-block first-letter:uppercase">{reliabilityWord(grade)}</b>}
      </p>
      <p dir="auto" className="whitespace-pre-line">
        {reason}
      </p>
      <p className="text-small text-ink-3">
        <bdi>{author}</bdi>, <Time at={at} shape="long" />
      </p>
    </div>
  )
}

const options = [
  ...Object.entries(reliabilityWords).map(([value, word]) => ({ value, word })),
  { value: '', word: 'not graded' },
]

type ReliabilityFormProps = { desk: string; source: Pick<Source, 'id' | 'grades'>; onDone: () => void }

function ReliabilityForm({ desk, source, onDone }: ReliabilityFormProps) {
  const { save, ...state } = useAssessment()
  const present = source.grades[0] ?? null
  const [grade, setGrade] = useState(present?.grade ?? '')
  const [reason, setReason] = useState('')

  function give() {
    const given = isReliability(grade) ? grade : null
    const seen = present?.id ?? null
    save(() => gradeSourceAction(desk, { sourceId: source.id, seen, grade: given, reason }), onDone)
  }

  return (
    <AssessmentForm label="Reliability" confirm="Give grade" {...state} onSave={give} onLeave={onDone}>
      <GradeChoice label="Reliability" options={options} value={grade} onChange={setGrade} />
      <Field label="Reason">
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </AssessmentForm>
  )
}
