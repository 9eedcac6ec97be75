import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { quoteAt } from '@/lib/text/context'
import type { Span } from '@/lib/text/span'
import type { BuiltOpEd } from './builders'

/** A note on each span, all of them in one go: thousands take a second or two, their states derived as ever. */
export async function buildNotes(actor: Actor, opEd: BuiltOpEd, spans: readonly Span[]): Promise<void> {
  const { deskId, membershipId: authorId } = actor
  const { id: opEdId, textVersionId, text } = opEd
  const notes = spans.map((span) => ({ span, id: randomUUID(), revisionId: randomUUID() }))

  await transaction(async (tx) => {
    await tx.annotation.createMany({
      data: notes.map(({ id }) => ({ id, deskId, opEdId, kind: 'note', authorId })),
    })
    await tx.annotationRevision.createMany({
      data: notes.map(({ id, revisionId, span }) => {
        const note = `What is meant by “${quoteAt(text, span).exact}”?`
        return { id: revisionId, deskId, annotationId: id, number: 1, authorId, note }
      }),
    })
    await tx.anchor.createMany({
      data: notes.map(({ revisionId, span }) => {
        return { deskId, revisionId, textVersionId, ...span, ...quoteAt(text, span), state: 'exact' }
      }),
    })
  })
}
