'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import {
  approveSubmissionAction,
  recallSubmissionAction,
  returnSubmissionAction,
} from '@/lib/briefings/actions'
import { changeKindName } from '@/lib/briefings/edition-number'
import type { SubmissionPage } from '@/lib/briefings/queries'
import { publishEditionAction } from '@/lib/editions/actions'
import { complaint, type Outcome } from '@/lib/outcome'

type DecisionPanelProps = {
  desk: string
  submission: SubmissionPage
  mayApprove: boolean
  mayPublish: boolean
}

/** What can be done with a submission now, and by whom. */
export function DecisionPanel({ desk, submission, mayApprove, mayPublish }: DecisionPanelProps) {
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const router = useRouter()
  const named = { briefingId: submission.briefingId, submissionId: submission.id, hash: submission.hash }

  async function run(act: () => Promise<Outcome<unknown>>) {
    setBusy(true)
    setOutcome(await act())
    setBusy(false)
    router.refresh()
  }

  async function publish() {
    setBusy(true)
    const published = await publishEditionAction(desk, named)
    setOutcome(published)
    setBusy(false)
    if (published.ok) router.push(`/desks/${desk}/editions/${published.value.editionId}`)
  }

  return (
    <section aria-label="Decision" className="grid gap-3 border-b px-4 py-3">
      <p>
        Submitted by <bdi>{submission.submittedBy.user.name}</bdi>, <Time at={submission.createdAt} />, as{' '}
        {changeKindName[submission.changeKind]}.
      </p>
      {submission.changeNote && <p className="text-ink-2">{submission.changeNote}</p>}
      <code className="font-mono text-micro break-all text-ink-3">SHA-256 {submission.hash}</code>
      <Decisions submission={submission} />
      {complaint(outcome) && <Banner kind="error" title={complaint(outcome)} />}
      {submission.isOpen && submission.stage === 'submitted' && (
        <>
          {mayApprove ? (
            <Button
              variant="primary"
              busy={busy}
              onClick={() => run(() => approveSubmissionAction(desk, named))}
            >
              Approve exactly this
            </Button>
          ) : (
            <p className="text-ink-2">A chief who wrote nothing in it since the last edition decides.</p>
          )}
          {mayApprove && (
            <>
              <Field label="What needs to change">
                <TextArea value={reason} onChange={(event) => setReason(event.target.value)} dir="auto" />
              </Field>
              <Button
                busy={busy}
                onClick={() => run(() => returnSubmissionAction(desk, { ...named, reason }))}
              >
                Send back for changes
              </Button>
            </>
          )}
        </>
      )}
      {submission.isOpen && submission.stage === 'approved' && mayPublish && (
        <>
          <p className="text-ink-2">
            Publishing makes the edition. Nothing in it can be changed or removed afterwards; a later edition
            can follow it.
          </p>
          <Button variant="primary" busy={busy} onClick={publish}>
            {busy ? 'Setting the PDF and publishing' : 'Publish'}
          </Button>
        </>
      )}
      {submission.isOpen && (
        <Button variant="quiet" busy={busy} onClick={() => run(() => recallSubmissionAction(desk, named))}>
          Recall it to the draft
        </Button>
      )}
    </section>
  )
}

function Decisions({ submission }: { submission: SubmissionPage }) {
  return (
    <ul className="grid gap-1">
      {submission.approvals.map(({ id, decision, reason, author, createdAt }) => (
        <li key={id}>
          {decision === 'approved' ? 'Approved' : decision === 'recalled' ? 'Recalled' : 'Sent back'} by{' '}
          <bdi>{author.user.name}</bdi>, <Time at={createdAt} />
          {reason && <p className="text-ink-2">{reason}</p>}
        </li>
      ))}
    </ul>
  )
}
