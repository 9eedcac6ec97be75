'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { beginBriefing } from './commands/begin-briefing'
import { approveSubmission, returnSubmission } from './commands/decide-submission'
import { recallSubmission } from './commands/recall-submission'
import { remarkOn, settleRemark } from './commands/remark'
import { saveBriefing } from './commands/save-briefing'
import { submitBriefing } from './commands/submit-briefing'
import {
  approveInput,
  beginBriefingInput,
  evidenceInput,
  recallInput,
  remarkInput,
  returnInput,
  saveBriefingInput,
  settleRemarkInput,
  submitBriefingInput,
} from './inputs'
import { listEvidence } from './queries'

export const beginBriefingAction = action(beginBriefingInput, beginBriefing)

/** Saving must not draw the page anew under somebody's hands, so nothing is revalidated. */
export const saveBriefingAction = action(saveBriefingInput, saveBriefing)

export const listEvidenceAction = action(evidenceInput, listEvidence)

export const submitBriefingAction = action(submitBriefingInput, async (actor, input) => {
  const submitted = await submitBriefing(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
  return submitted
})

export const recallSubmissionAction = action(recallInput, async (actor, input) => {
  await recallSubmission(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
})

export const approveSubmissionAction = action(approveInput, async (actor, input) => {
  await approveSubmission(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
})

export const returnSubmissionAction = action(returnInput, async (actor, input) => {
  await returnSubmission(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
})

export const remarkAction = action(remarkInput, async (actor, input) => {
  const remark = await remarkOn(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
  return remark
})

export const settleRemarkAction = action(settleRemarkInput, async (actor, input) => {
  await settleRemark(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/briefings`, 'layout')
})
