import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/audit/canonical-json'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ChangeKind } from '@/prisma/generated/enums'
import { checkBriefing } from '../checks'
import { citedAnnotations, citingPlaces, quotations } from '../citations'
import { type BriefingDocument, plainText } from '../document'
import { evidenceRows } from '../evidence-rows'
import { factsOf } from '../facts'
import { freeze } from '../freeze'
import { loadEvidence } from '../load-evidence'
import { shown } from '../marking-names'
import { mayWrite } from '../policy'
import { parsedDocument } from '../stored-document'
import { type LockedBriefing, lockBriefing } from './lock-briefing'
import { noteWriter } from './note-writer'

export type SubmitBriefing = {
  briefingId: string
  version: number
  changeKind: ChangeKind
  changeNote: string
}

/** Resolves and freezes the draft for approval, with the citations and quotations it rests on. */
export function submitBriefing(actor: Actor, input: SubmitBriefing): Promise<{ submissionId: string }> {
  return transaction(async (tx) => {
    const briefing = await lockBriefing(tx, actor, input.briefingId)
    if (!mayWrite(actor)) throw new Refusal('not-allowed', 'An editor or a chief submits a briefing.')
    refuseUnready(briefing, input)

    const document = parsedDocument(briefing.document)
    const cited = citedAnnotations(document)
    await lockAnnotations(tx, actor.deskId, cited)
    const rows = await evidenceRows(tx, { deskId: actor.deskId, id: { in: cited } })
    const { title } = briefing
    const marking = shown[briefing.marking]
    const stop = checkBriefing({ title, marking, document }, factsOf(rows)).find(
      ({ severity }) => severity === 'stops',
    )
    if (stop) throw new Refusal('invalid', stop.message)

    const evidence = await loadEvidence(tx, actor, { title, marking, document }, rows)
    const content = canonicalJson(freeze(document, evidence))
    const wordings = new Map(rows.map(({ id, revision }) => [id, revision.claim?.versions[0]?.number]))
    const submissionId = await keepSubmission(tx, actor, briefing, { ...input, document, content, wordings })
    return { submissionId }
  })
}

function refuseUnready(briefing: LockedBriefing, { version, changeKind, changeNote }: SubmitBriefing) {
  if (briefing.submissionId) throw new Refusal('conflict', 'This briefing is submitted already.')
  if (briefing.version !== version) {
    throw new Refusal(
      'conflict',
      'Somebody saved this briefing after you last saw it. Read it again before you submit it.',
    )
  }
  const isFirst = briefing.newest === null
  if (isFirst !== (changeKind === 'first'))
    throw new Refusal('invalid', 'Say what kind of change this edition is.')
  if (!isFirst && changeKind !== 'minor_edit' && !changeNote.trim()) {
    throw new Refusal('invalid', 'Say in a note what changed since the last edition.')
  }
}

/** Reviewing and publishing lock the same rows, in the same order. */
function lockAnnotations(tx: Tx, deskId: string, ids: string[]) {
  return tx.$queryRaw`SELECT id FROM "Annotation" WHERE "deskId" = ${deskId} AND id = ANY (${ids}) ORDER BY id FOR UPDATE`
}

type Resolved = SubmitBriefing & {
  document: BriefingDocument
  content: string
  /** Which version of its claim each cited annotation was frozen with. */
  wordings: Map<string, number | undefined>
}

async function keepSubmission(
  tx: Tx,
  actor: Actor,
  briefing: LockedBriefing,
  resolved: Resolved,
): Promise<string> {
  const { deskId, membershipId } = actor
  const { document, content, wordings, changeKind, changeNote } = resolved
  const number = 1 + (await tx.submission.count({ where: { deskId, briefingId: briefing.id } }))
  const hash = createHash('sha256').update(content, 'utf8').digest('hex')
  const { title, marking } = briefing
  const submission = await tx.submission.create({
    data: {
      ...{ deskId, briefingId: briefing.id, number, title, marking, document, content, hash },
      ...{ changeKind, changeNote: changeNote.trim(), submittedById: membershipId },
    },
  })
  await tx.submissionCitation.createMany({
    data: citationRows(document).map((row) => ({
      ...row,
      deskId,
      submissionId: submission.id,
      claimVersion: wordings.get(row.annotationId) ?? null,
    })),
  })
  // A change note is printed in the edition: who typed it wrote in it.
  if (changeNote.trim()) {
    await noteWriter(tx, actor, { briefingId: briefing.id, afterEditions: briefing.editions.length })
  }
  await tx.briefing.update({ where: { id: briefing.id }, data: { submissionId: submission.id } })
  await record(tx, actor, {
    event: 'briefing.submitted',
    briefingId: briefing.id,
    submissionId: submission.id,
    hash,
  })
  return submission.id
}

function citationRows(document: BriefingDocument) {
  const quoted = quotations(document).map(({ node }) => ({ ...node.attrs, quoted: plainText(node.content) }))
  const places = citingPlaces(document).map((place) => ({ ...place, quoted: null }))
  return [...places, ...quoted].map(({ annotationId, revisionId, quoted: words }, index) => ({
    ...{ position: index + 1, annotationId, revisionId, quoted: words },
  }))
}
