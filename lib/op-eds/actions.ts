'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { moveOpEd } from './commands'
import { moveInput } from './schema'

export const moveOpEdAction = action(moveInput, async (actor, input) => {
  const moved = await moveOpEd(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return moved
})
