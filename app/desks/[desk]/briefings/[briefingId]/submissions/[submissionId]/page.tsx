import { notFound } from 'next/navigation'
import { ApprovalRoom } from '@/components/briefings/approval-room'
import { EditionText } from '@/components/editions/edition-text'
import { requireActor } from '@/lib/auth/session'
import { mayApprove, mayPublish } from '@/lib/briefings/policy'
import { getSubmission } from '@/lib/briefings/queries'
import { editionHtml } from '@/lib/editions/edition-html'

export const metadata = { title: 'Submission' }

export default async function SubmissionPage({
  params,
}: PageProps<'/desks/[desk]/briefings/[briefingId]/submissions/[submissionId]'>) {
  const { desk, briefingId, submissionId } = await params
  const actor = await requireActor(desk)
  const submission = await getSubmission(actor, submissionId)
  if (submission?.briefingId !== briefingId) notFound()
  const { content, hash } = submission
  const html = editionHtml(content, {
    label: 'draft',
    publishedAt: null,
    hash,
    publicAddress: null,
    kind: null,
    changeNote: null,
  })

  return (
    <ApprovalRoom
      desk={desk}
      submission={submission}
      mayApprove={mayApprove(actor, submission)}
      mayPublish={mayPublish(actor)}
    >
      <EditionText html={html} places={{ desk, content }} />
    </ApprovalRoom>
  )
}
