import type { Actor } from '@/lib/auth/actor'
import { beginBriefing } from '@/lib/briefings/commands/begin-briefing'
import { approveSubmission } from '@/lib/briefings/commands/decide-submission'
import { saveBriefing } from '@/lib/briefings/commands/save-briefing'
import { submitBriefing } from '@/lib/briefings/commands/submit-briefing'
import type { Block, BriefingDocument } from '@/lib/briefings/document'
import { db } from '@/lib/db'
import { publishEdition } from '@/lib/editions/commands/publish-edition'
import { accepted, type BuiltMention, buildActor, buildClaimMention, buildColleague } from './builders'

/** A desk with a writer, a reviewer, and a chief who writes nothing; and one accepted claim mention. */
export async function buildNewsroom() {
  const writer = await buildActor('editor')
  const reviewer = await buildColleague(writer, 'editor')
  const chief = await buildColleague(writer, 'chief')
  const mention = await accepted(await buildClaimMention(writer), reviewer)
  return { writer, reviewer, chief, mention }
}

const words = (text: string) => [{ type: 'text' as const, text }]

/** One judgment that cites the mention, and more blocks if given. */
export function documentCiting(
  { id: annotationId, revisionId }: BuiltMention,
  ...more: Block[]
): BriefingDocument {
  const attrs = { dir: null, likelihood: 'likely' as const, confidence: null }
  const judged = words('It is likely that ninety sailings were cancelled.')
  const citation = { type: 'citation' as const, attrs: { annotationId, revisionId } }
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { dir: null, level: 2 }, content: words('Key judgments') },
      { type: 'judgment', attrs, content: [...judged, citation] },
      ...more,
    ],
  }
}

export function quoting({ id: annotationId, revisionId }: BuiltMention, said: string): Block {
  return { type: 'quotation', attrs: { dir: null, annotationId, revisionId }, content: words(said) }
}

export async function buildDraft(writer: Actor, document: BriefingDocument) {
  const { briefingId } = await beginBriefing(writer, { title: 'What was cancelled' })
  const { version } = await saveBriefing(writer, {
    briefingId,
    version: 1,
    title: 'What was cancelled',
    marking: 'TLP:GREEN',
    document,
  })
  return { briefingId, version }
}

export async function buildSubmission(writer: Actor, document: BriefingDocument) {
  const draft = await buildDraft(writer, document)
  const { submissionId } = await submitBriefing(writer, { ...draft, changeKind: 'first', changeNote: '' })
  const { hash } = await db.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { hash: true },
  })
  return { ...draft, submissionId, hash }
}

export async function buildApproved(writer: Actor, chief: Actor, document: BriefingDocument) {
  const submission = await buildSubmission(writer, document)
  await approveSubmission(chief, submission)
  return submission
}

export async function buildEdition(writer: Actor, chief: Actor, document: BriefingDocument) {
  const approved = await buildApproved(writer, chief, document)
  return { ...approved, ...(await publishEdition(chief, approved)) }
}
