'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { annotate } from './commands/annotate'
import { restoreAnnotation } from './commands/restore-annotation'
import { reviseAnnotation } from './commands/revise-annotation'
import { withdrawAnnotation } from './commands/withdraw-annotation'
import { listClaimsLike, listSourcesLike } from './queries/likeness'
import { annotateInput, likenessInput, restoreInput, reviseInput, withdrawInput } from './schema'

export const annotateAction = action(annotateInput, (actor, input) => redrawn(actor, annotate(actor, input)))

export const reviseAnnotationAction = action(reviseInput, (actor, input) =>
  redrawn(actor, reviseAnnotation(actor, input)),
)

export const withdrawAnnotationAction = action(withdrawInput, (actor, input) =>
  redrawn(actor, withdrawAnnotation(actor, input)),
)

export const restoreAnnotationAction = action(restoreInput, (actor, input) =>
  redrawn(actor, restoreAnnotation(actor, input)),
)

export const claimsLikeAction = action(likenessInput, (actor, { words }) => listClaimsLike(actor, words))

export const sourcesLikeAction = action(likenessInput, (actor, { words }) => listSourcesLike(actor, words))

async function redrawn<T>(actor: Actor, written: Promise<T>): Promise<T> {
  const done = await written
  revalidatePath(`/desks/${actor.deskSlug}`, 'layout')
  return done
}
