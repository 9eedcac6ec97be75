'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { addSource, correctSource, gradeSource, tieSources, untieSources } from './commands'
import { addInput, correctInput, gradeInput, tieInput, untieInput } from './schema'

export const addSourceAction = action(addInput, async (actor, input) => {
  const added = await addSource(actor, input)
  refresh(actor)
  return added
})

export const correctSourceAction = action(correctInput, async (actor, input) => {
  const corrected = await correctSource(actor, input)
  refresh(actor)
  return corrected
})

export const gradeSourceAction = action(gradeInput, async (actor, input) => {
  const graded = await gradeSource(actor, input)
  refresh(actor)
  return graded
})

export const tieSourcesAction = action(tieInput, async (actor, input) => {
  const tied = await tieSources(actor, input)
  refresh(actor)
  return tied
})

export const untieSourcesAction = action(untieInput, async (actor, input) => {
  await untieSources(actor, input)
  refresh(actor)
})

function refresh({ deskSlug }: Actor) {
  revalidatePath(`/desks/${deskSlug}`, 'layout')
}
