'use client'

import type { AnnotationCard } from '@/lib/annotations/card'
import { standingOf, useReadThreads } from './thread-store'

/** On a card at rest: how much was said of it, or that it is resolved. */
export function ThreadMark({ card }: { card: AnnotationCard }) {
  const thread = standingOf(card, useReadThreads())
  if (!thread) return null
  return <span className={thread.open ? 'font-medium text-ink-2' : undefined}>· {threadWords(thread)}</span>
}

export function threadWords({ comments, open }: NonNullable<AnnotationCard['thread']>): string {
  if (!open) return 'resolved'
  return comments === 0 ? 'open' : countedComments(comments)
}

export function countedComments(comments: number): string {
  return comments === 1 ? '1 comment' : `${comments} comments`
}
