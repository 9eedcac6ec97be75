/** Where a draft is on its way: what has been decided on the submission now before the approver, if one is. */
export type Stage = 'draft' | 'needs changes' | 'submitted' | 'approved'

type Decided = { decision: 'approved' | 'needs_changes' | 'recalled' }

/** `open` is the submission before the approver, `last` the newest of all; decisions come newest first. */
export function stageOf(open: { approvals: Decided[] } | null, last: { approvals: Decided[] } | null): Stage {
  if (open) return open.approvals[0]?.decision === 'approved' ? 'approved' : 'submitted'
  return last?.approvals[0]?.decision === 'needs_changes' ? 'needs changes' : 'draft'
}
