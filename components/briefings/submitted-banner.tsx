'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { recallSubmissionAction } from '@/lib/briefings/actions'
import type { BriefingDraft } from '@/lib/briefings/queries'
import { complaint, type Outcome } from '@/lib/outcome'

type SubmittedBannerProps = { desk: string; briefing: BriefingDraft; mayWrite: boolean }

/** Says that the draft is read-only, and where it can be read as submitted. */
export function SubmittedBanner({ desk, briefing, mayWrite }: SubmittedBannerProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const router = useRouter()
  const { submission, stage } = briefing
  if (!submission) return null

  async function recall(submissionId: string) {
    setOutcome(await recallSubmissionAction(desk, { briefingId: briefing.id, submissionId }))
    router.refresh()
  }

  return (
    <Banner
      kind="notice"
      title={
        stage === 'approved'
          ? 'Approved, and waiting to be published.'
          : 'Submitted, and waiting for an approver.'
      }
      className="mb-4"
      action={mayWrite && <Button onClick={() => recall(submission.id)}>Recall it</Button>}
    >
      The draft is read-only until then.{' '}
      <Link href={`/desks/${desk}/briefings/${briefing.id}/submissions/${submission.id}`}>
        Read it as submitted
      </Link>
      <span role="alert">{complaint(outcome)}</span>
    </Banner>
  )
}
