'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { askForPages } from './commands/ask-for-pages'
import { askToFetchAgain } from './commands/ask-to-fetch-again'
import { endWatch, watch } from './commands/watch'
import { addressesInput, endWatchInput, fetchAgainInput, watchInput } from './schema'

export const askForPagesAction = action(addressesInput, async (actor, input) => {
  const asked = await askForPages(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}/inbox/new`)
  return asked
})

export const fetchAgainAction = action(fetchAgainInput, async (actor, input) => {
  const asked = await askToFetchAgain(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return asked
})

export const watchAction = action(watchInput, async (actor, input) => {
  const set = await watch(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return set
})

export const endWatchAction = action(endWatchInput, async (actor, input) => {
  await endWatch(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
})
