import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { lockBriefing, openSubmission } from '@/lib/briefings/commands/lock-briefing'
import type { FrozenContent } from '@/lib/briefings/content'
import { changeKindName, editionLabel, nextNumber } from '@/lib/briefings/edition-number'
import { mayPublish } from '@/lib/briefings/policy'
import { type Tx, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import type { EditionFacts } from '@/lib/pdf/edition-facts'
import { renderPdf } from '@/lib/pdf/render-pdf'
import { Refusal } from '@/lib/refusal'
import { editionHtml } from '../edition-html'

type Publish = { briefingId: string; submissionId: string }

export type Published = { editionId: string; label: string; pdfNotes: string[] }

/** Publishes an approved submission. The PDF is made from the frozen content before the transaction, whose gate has the last word. */
export async function publishEdition(
  actor: Actor,
  { briefingId, submissionId }: Publish,
): Promise<Published> {
  const input = { briefingId, submissionId }
  const ready = await transaction((tx) => readyToPublish(tx, actor, input))
  const { facts, content } = ready
  const { pdf, standard, notes } = await renderPdf(content, facts)

  return transaction(async (tx) => {
    const { approvalId, number } = await readyToPublish(tx, actor, input)
    if (editionLabel(number) !== facts.label)
      throw new Refusal('conflict', 'Another edition was published meanwhile. Load the page again.')
    const { deskId, membershipId: publishedById } = actor
    const edition = await tx.edition.create({
      data: {
        ...{ deskId, ...input, approvalId, ...number, publishedById },
        html: editionHtml(content, facts),
        pdf: Uint8Array.from(pdf),
        pdfSha256: createHash('sha256').update(pdf).digest('hex'),
        pdfStandard: standard,
        pdfNotes: notes.join('\n'),
        publicAddress: facts.publicAddress,
        publishedAt: ready.publishedAt,
      },
      select: { id: true },
    })
    await tx.briefing.update({ where: { id: input.briefingId }, data: { submissionId: null } })
    await record(tx, actor, {
      event: 'briefing.published',
      ...input,
      editionId: edition.id,
      edition: facts.label,
      hash: facts.hash,
    })
    return { editionId: edition.id, label: facts.label, pdfNotes: notes }
  })
}

async function readyToPublish(tx: Tx, actor: Actor, { briefingId, submissionId }: Publish) {
  const briefing = await lockBriefing(tx, actor, briefingId)
  if (!mayPublish(actor)) throw new Refusal('not-allowed', 'A chief of the desk publishes.')
  const { approvals, content, hash, changeKind, changeNote } = openSubmission(briefing, submissionId)
  const approval = approvals[0]
  if (approval?.decision !== 'approved') throw new Refusal('conflict', 'It is not approved yet.')

  const number = nextNumber(briefing.newest, changeKind)
  const publishedAt = new Date()
  const facts: EditionFacts = {
    label: editionLabel(number),
    publishedAt: publishedAt.toISOString(),
    hash,
    publicAddress: env.OPCIT_PUBLIC_ADDRESS ?? null,
    kind: changeKind === 'first' ? null : changeKindName[changeKind],
    changeNote: changeNote || null,
  }
  return {
    approvalId: approval.id,
    number,
    publishedAt,
    facts,
    content: JSON.parse(content) as FrozenContent,
  }
}
