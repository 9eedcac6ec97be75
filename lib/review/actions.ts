'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { giveVerdict } from './commands'
import { verdictInput } from './schema'

export const giveVerdictAction = action(verdictInput, async (actor, input) => {
  const given = await giveVerdict(actor, input)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return given
})
