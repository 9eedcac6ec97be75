import { beginBriefing } from '@/lib/briefings/commands/begin-briefing'
import { approveSubmission, returnSubmission } from '@/lib/briefings/commands/decide-submission'
import { recallSubmission } from '@/lib/briefings/commands/recall-submission'
import { remarkOn, settleRemark } from '@/lib/briefings/commands/remark'
import { saveBriefing } from '@/lib/briefings/commands/save-briefing'
import { submitBriefing } from '@/lib/briefings/commands/submit-briefing'
import {
  getBriefing,
  getPreview,
  getSubmission,
  listBriefings,
  listEvidence,
  listRemarks,
} from '@/lib/briefings/queries'
import { publishEdition } from '@/lib/editions/commands/publish-edition'
import { getEdition, getEditionContent, getEditionPdf, listEditions } from '@/lib/editions/queries'
import { listNeeds } from '@/lib/today/queries'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }
const draftId = async ({ draft }: BuiltWorld) => (await draft()).briefingId
const editionId = async ({ edition }: BuiltWorld) => (await edition()).editionId
const submissionId = async ({ submission }: BuiltWorld) => (await submission()).submissionId

export const goingOutTries: Tries = {
  'briefings/queries listBriefings': asks('analyst', listBriefings)(draftId),
  'briefings/queries getBriefing': asks('analyst', getBriefing)(draftId),
  'briefings/queries getPreview': asks('analyst', getPreview)(draftId),
  'briefings/queries getSubmission': asks('analyst', getSubmission)(submissionId),
  'briefings/queries listRemarks': asks(
    'analyst',
    listRemarks,
  )(async (it) => {
    await it.remark()
    return submissionId(it)
  }),
  'briefings/queries listEvidence': asks(
    'analyst',
    listEvidence,
  )(async ({ mention }) => {
    await mention()
    return {}
  }),
  'briefings/commands/begin-briefing beginBriefing': does(
    'editor',
    beginBriefing,
    own,
  )(() => ({ title: 'The ramp' })),
  'briefings/commands/save-briefing saveBriefing': does(
    'editor',
    saveBriefing,
  )(async ({ draft, document }) => ({
    ...(await draft()),
    title: 'What was cancelled',
    marking: 'TLP:GREEN',
    document: await document(),
  })),
  'briefings/commands/submit-briefing submitBriefing': does(
    'editor',
    submitBriefing,
  )(async ({ draft }) => ({
    ...(await draft()),
    changeKind: 'first',
    changeNote: '',
  })),
  'briefings/commands/recall-submission recallSubmission': does(
    'editor',
    recallSubmission,
  )(({ submission }) => submission()),
  'briefings/commands/decide-submission approveSubmission': does(
    'chief',
    approveSubmission,
  )(({ submission }) => submission()),
  'briefings/commands/decide-submission returnSubmission': does(
    'chief',
    returnSubmission,
  )(async ({ submission }) => ({
    ...(await submission()),
    reason: 'Say since when.',
  })),
  'briefings/commands/remark remarkOn': does(
    'analyst',
    remarkOn,
  )(async (it) => ({
    submissionId: await submissionId(it),
    block: 0,
    passage: '',
    words: 'Since when?',
  })),
  'briefings/commands/remark settleRemark': does('analyst', settleRemark)(({ remark }) => remark()),
  'editions/queries listEditions': asks('reader', listEditions)(editionId),
  'editions/queries getEdition': asks('reader', getEdition)(editionId),
  'editions/queries getEditionContent': asks('reader', getEditionContent)(editionId),
  'editions/queries getEditionPdf': asks('reader', getEditionPdf)(editionId),
  'editions/commands/publish-edition publishEdition': does(
    'chief',
    publishEdition,
  )(({ approved }) => approved()),
  'today/queries listNeeds': asks('editor', listNeeds)(({ proposed }) => proposed()),
}
