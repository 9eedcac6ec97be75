'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { cancelJob } from '@/lib/jobs/commands/keep-work'
import { capture, captureFiles } from './commands/capture'
import { captureFromBrowser } from './commands/capture-from-browser'
import { confirmImport } from './commands/confirm-import'
import { confirmMany } from './commands/confirm-many'
import { correctImport } from './commands/correct-import'
import { recaptureImport } from './commands/recapture-import'
import { seeDifference } from './commands/see-difference'
import { setAside, setAsideMany, takeUp } from './commands/set-aside'
import {
  browserPageInput,
  confirmInput,
  confirmManyInput,
  correctInput,
  filesInput,
  fileWorkInput,
  pasteInput,
  recaptureInput,
  seeDifferenceInput,
  setAsideInput,
  setAsideManyInput,
  stopFileInput,
  sureInput,
  takeUpInput,
} from './import-input'
import { listFileWork } from './queries/file-work'
import { listSure } from './queries/inbox'

export const captureAction = action(pasteInput, async (actor, input) => {
  const taken = await capture(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return taken
})

export const captureFromBrowserAction = action(browserPageInput, async (actor, input) => {
  const taken = await captureFromBrowser(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return taken
})

export const captureFilesAction = action(filesInput, (actor, input) => captureFiles(actor, input))

/** How it goes with files that were brought: asked again and again while one is being read. */
export const fileWorkAction = action(fileWorkInput, (actor, { jobIds }) => listFileWork(actor, jobIds))

export const stopFileAction = action(stopFileInput, cancelJob)

export const correctImportAction = action(correctInput, correctImport)

export const confirmImportAction = action(confirmInput, async (actor, input) => {
  const confirmed = await confirmImport(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return confirmed
})

export const recaptureImportAction = action(recaptureInput, async (actor, input) => {
  const kept = await recaptureImport(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return kept
})

export const seeDifferenceAction = action(seeDifferenceInput, async (actor, input) => {
  await seeDifference(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
})

export const setAsideAction = action(setAsideInput, async (actor, input) => {
  await setAside(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
})

/** The pages are drawn anew when the last of a run is done, not after each. */
export const confirmManyAction = action(confirmManyInput, confirmMany)

export const setAsideManyAction = action(setAsideManyInput, async (actor, input) => {
  const moved = await setAsideMany(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return moved
})

export const listSureAction = action(sureInput, listSure)

export const takeUpAction = action(takeUpInput, async (actor, input) => {
  await takeUp(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
})
