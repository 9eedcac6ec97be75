import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { TlpMark } from '@/components/ui/tlp-mark'
import type { SubmissionPage } from '@/lib/briefings/queries'
import { ChangeList } from './change-list'
import { DecisionPanel } from './decision-panel'
import { RemarkForm } from './remark-form'
import { RemarkList } from './remark-list'
import { StageSteps } from './stage-steps'

type ApprovalRoomProps = {
  desk: string
  submission: SubmissionPage
  mayApprove: boolean
  mayPublish: boolean
  /** The submission as its edition would read. */
  children: React.ReactNode
}

/** Where a submission is read as it was frozen, remarked on, decided and published. */
export function ApprovalRoom({ desk, submission, mayApprove, mayPublish, children }: ApprovalRoomProps) {
  return (
    <>
      <PageBar
        before={<TlpMark marking={submission.marking} />}
        crumbs={[
          { label: 'Briefings', href: `/desks/${desk}/briefings` },
          { label: 'Draft', href: `/desks/${desk}/briefings/${submission.briefingId}` },
        ]}
        title={submission.title}
        titleIsHeading={false}
        actions={submission.isOpen && <StageSteps stage={submission.stage} />}
      >
        submission {submission.number}
      </PageBar>
      <div className="grid min-h-0 flex-1 overflow-y-auto desk:grid-cols-[minmax(0,1fr)_392px] desk:overflow-hidden">
        <div id="submission" className="min-w-0 px-5 py-8 desk:overflow-y-auto">
          {children}
        </div>
        <aside
          aria-label="Approval"
          className="border-s max-desk:border-s-0 max-desk:border-t desk:overflow-y-auto"
        >
          <DecisionPanel {...{ desk, submission, mayApprove, mayPublish }} />
          <ChangeList before={submission.before} after={submission.content} />
          {submission.isOpen && <RemarkForm desk={desk} submissionId={submission.id} />}
          <section aria-label="Remarks">
            <RemarkList desk={desk} remarks={submission.remarks} />
          </section>
        </aside>
      </div>
      <StatusLine />
    </>
  )
}
