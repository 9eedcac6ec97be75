'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { giveFinding, gradeClaim, rewordClaim } from './commands'
import { credibilityInput, findingInput, rewordInput } from './schema'

export const gradeClaimAction = action(credibilityInput, async (actor, input) => {
  const graded = await gradeClaim(actor, input)
  refresh(actor)
  return graded
})

export const giveFindingAction = action(findingInput, async (actor, input) => {
  const found = await giveFinding(actor, input)
  refresh(actor)
  return found
})

export const rewordClaimAction = action(rewordInput, async (actor, input) => {
  const reworded = await rewordClaim(actor, input)
  refresh(actor)
  return reworded
})

function refresh({ deskSlug }: Actor) {
  revalidatePath(`/desks/${deskSlug}`, 'layout')
}
