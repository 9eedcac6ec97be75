'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { cancelJob, dismissJob, retryJob } from './commands/keep-work'
import { jobInput } from './schema'

export const cancelJobAction = action(jobInput, async (actor, input) => {
  await cancelJob(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/work`)
})

export const retryJobAction = action(jobInput, async (actor, input) => {
  await retryJob(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/work`)
})

export const dismissJobAction = action(jobInput, async (actor, input) => {
  await dismissJob(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/work`)
})
