'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { amendText } from './commands/amend-text'
import { placeAnnotations, retireAnnotations, unsettleAnnotations } from './commands/settle-annotations'
import { amendInput, placeInput, retireInput, unsettleInput } from './schema'

export const amendTextAction = action(amendInput, (actor, input) => redrawn(actor, amendText(actor, input)))

export const placeAnnotationsAction = action(placeInput, placeAnnotations)

export const retireAnnotationsAction = action(retireInput, retireAnnotations)

export const unsettleAnnotationsAction = action(unsettleInput, unsettleAnnotations)

async function redrawn<T>(actor: Actor, amended: Promise<T>): Promise<T> {
  const done = await amended
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return done
}
