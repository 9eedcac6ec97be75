'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { publishInput } from '@/lib/briefings/inputs'
import { publishEdition } from './commands/publish-edition'

export const publishEditionAction = action(publishInput, async (actor, input) => {
  const published = await publishEdition(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return published
})
