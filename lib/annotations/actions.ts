'use server'

import { action } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { Refusal } from '@/lib/refusal'
import type { AnnotationCard } from './card'
import { annotate } from './commands/annotate'
import { restoreAnnotation } from './commands/restore-annotation'
import { reviseAnnotation } from './commands/revise-annotation'
import { withdrawAnnotation } from './commands/withdraw-annotation'
import { getCard, getNews, listMarks } from './queries/cards'
import { getAnnotationHistory } from './queries/history'
import { listClaimsLike, listSourcesLike } from './queries/likeness'
import {
  annotateInput,
  historyInput,
  likenessInput,
  marksInput,
  newsInput,
  restoreInput,
  reviseInput,
  withdrawInput,
} from './schema'
import type { Written } from './sent-before'

// The room holds its own cards: each answer is the one that was written, and no page is drawn again for it.

export const annotateAction = action(annotateInput, (actor, input) => cardOf(actor, annotate(actor, input)))

export const reviseAnnotationAction = action(reviseInput, (actor, input) =>
  cardOf(actor, reviseAnnotation(actor, input)),
)

export const withdrawAnnotationAction = action(withdrawInput, (actor, input) =>
  cardOf(actor, withdrawAnnotation(actor, input)),
)

export const restoreAnnotationAction = action(restoreInput, (actor, input) =>
  cardOf(actor, restoreAnnotation(actor, input)),
)

export const newsAction = action(newsInput, (actor, input) => getNews(actor, input))

export const marksAction = action(marksInput, (actor, { opEdId }) => listMarks(actor, opEdId))

export const annotationHistoryAction = action(historyInput, (actor, { annotationId }) =>
  getAnnotationHistory(actor, annotationId),
)

export const claimsLikeAction = action(likenessInput, (actor, { words }) => listClaimsLike(actor, words))

export const sourcesLikeAction = action(likenessInput, (actor, { words }) => listSourcesLike(actor, words))

async function cardOf(actor: Actor, writing: Promise<Written>): Promise<AnnotationCard> {
  const { annotationId } = await writing
  const card = await getCard(actor, annotationId)
  if (!card) throw new Refusal('not-found', 'That annotation is gone.')
  return card
}
