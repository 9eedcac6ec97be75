'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { markAllRead, markRead } from './commands'
import { markAllReadInput, markReadInput } from './schema'

export const markReadAction = action(markReadInput, markRead)

export const markAllReadAction = action(markAllReadInput, async (actor) => {
  const done = await markAllRead(actor)
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return done
})
