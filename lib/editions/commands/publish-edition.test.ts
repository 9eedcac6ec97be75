import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { amendText } from '@/lib/amending/commands/amend-text'
import { placeAnnotations } from '@/lib/amending/commands/settle-annotations'
import { beginBriefing } from '@/lib/briefings/commands/begin-briefing'
import { approveSubmission } from '@/lib/briefings/commands/decide-submission'
import { saveBriefing } from '@/lib/briefings/commands/save-briefing'
import { submitBriefing } from '@/lib/briefings/commands/submit-briefing'
import { db, transaction } from '@/lib/db'
import { giveVerdict } from '@/lib/review/commands'
import {
  buildApproved,
  buildDraft,
  buildEdition,
  buildNewsroom,
  buildSubmission,
  documentCiting,
  quoting,
} from '@/test/briefing-builders'
import { accepted, buildClaimMention, buildColleague, buildOpEd, revised } from '@/test/builders'
import { doc } from '@/test/notation'
import { publishEdition } from './publish-edition'

it('publishes an approved submission as edition 1.0, with its PDF, its page and its trace', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { briefingId, editionId, label, hash } = await buildEdition(writer, chief, documentCiting(mention))

  expect(label).toBe('1.0')
  const edition = await db.edition.findUniqueOrThrow({ where: { id: editionId } })
  expect(Buffer.from(edition.pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(edition.pdfStandard).toBe('PDF/UA-1')
  expect(edition.html).toContain('ninety sailings were cancelled')
  const event = await db.event.findFirst({
    where: { chain: `desk:${chief.deskId}`, name: 'briefing.published' },
  })
  expect(event?.detail).toMatchObject({ briefingId, editionId, edition: '1.0', hash })
})

it('refuses a chief who wrote in it, in the command and below it', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const draft = await buildDraft(writer, documentCiting(mention))
  await saveBriefing(chief, {
    ...draft,
    title: 'Mine too',
    marking: 'TLP:GREEN',
    document: documentCiting(mention),
  })
  const { submissionId } = await submitBriefing(writer, {
    ...draft,
    version: draft.version + 1,
    changeKind: 'first',
    changeNote: '',
  })
  const { hash } = await db.submission.findUniqueOrThrow({ where: { id: submissionId } })

  await expect(approveSubmission(chief, { ...draft, submissionId, hash })).rejects.toMatchObject({
    reason: 'not-allowed',
  })
  const { deskId, membershipId: authorId } = chief
  await expect(
    transaction((tx) =>
      tx.approval.create({ data: { deskId, submissionId, decision: 'approved', hash, authorId } }),
    ),
  ).rejects.toThrow('Nobody approves what they wrote')
})

it('refuses an edition that nobody approved, even by SQL', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const submission = await buildSubmission(writer, documentCiting(mention))

  await expect(publishEdition(chief, submission)).rejects.toThrow('not approved')
  await expect(insertEdition(chief, submission)).rejects.toThrow('approval of exactly this submission')
})

it('refuses an approval that names another hash', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const submission = await buildSubmission(writer, documentCiting(mention))
  await expect(approveSubmission(chief, { ...submission, hash: 'f'.repeat(64) })).rejects.toThrow(
    'exactly the submission',
  )
})

it('cannot submit a citation that is not accepted', async () => {
  const { writer } = await buildNewsroom()
  const proposed = await buildClaimMention(writer)
  await expect(buildSubmission(writer, documentCiting(proposed))).rejects.toThrow('is not accepted yet')
})

it('cannot submit a quotation whose words were changed', async () => {
  const { writer, mention } = await buildNewsroom()
  const document = documentCiting(mention, quoting(mention, 'nineteen sailings were cancelled'))
  await expect(buildSubmission(writer, document)).rejects.toThrow('not verbatim')
})

it('publishes a quotation that is word for word', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { label } = await buildEdition(
    writer,
    chief,
    documentCiting(mention, quoting(mention, 'ninety sailings were cancelled')),
  )
  expect(label).toBe('1.0')
})

it('publishes a citation of an op-ed that has no title, byline, outlet or date', async () => {
  const { writer, reviewer, chief } = await buildNewsroom()
  const opEd = await buildOpEd(writer, { title: null, bylines: [], outlet: null, publishedOn: null })
  const bare = await accepted(await buildClaimMention(writer, { opEd }), reviewer)
  const { label } = await buildEdition(writer, chief, documentCiting(bare))
  expect(label).toBe('1.0')
})

it('refuses to publish once a cited annotation was revised after the approval', async () => {
  const { writer, reviewer, chief, mention } = await buildNewsroom()
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  await revised(mention, reviewer, { stance: 'denies' })

  await expect(publishEdition(chief, approved)).rejects.toThrow('not accepted as it was cited')
})

it('refuses to publish what cites words that an amendment changed, until somebody confirms the place and it is accepted again', async () => {
  const { writer, reviewer, chief, mention } = await buildNewsroom()
  const { opEdId, id: annotationId } = mention
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  const { text, id: seen } = await db.textVersion.findFirstOrThrow({ where: { opEdId } })
  const after = text.replace('ninety sailings were', 'eighty sailings were')
  const amended = await amendText(writer, { opEdId, seen, blocks: doc(after).content, why: 'Corrected.' })
  expect(amended.carried).toMatchObject({ changed: 1 })
  await expect(publishEdition(chief, approved)).rejects.toThrow('not accepted as it was cited')

  const exact = 'eighty sailings were cancelled'
  const start = after.indexOf(exact)
  const span = { start, end: start + exact.length }
  const places = [{ annotationId, revision: 1, span, exact }]
  await placeAnnotations(writer, { opEdId, textVersionId: amended.textVersionId, places })
  await expect(publishEdition(chief, approved)).rejects.toThrow('not accepted as it was cited')

  const { id: revisionId } = await db.annotationRevision.findFirstOrThrow({
    where: { annotationId, number: 2 },
  })
  const again = await accepted({ ...mention, revisionId }, reviewer)
  await expect(publishEdition(chief, approved)).rejects.toThrow('not accepted as it was cited')
  expect((await buildEdition(writer, chief, documentCiting(again))).label).toBe('1.0')
})

it('publishes what cites words that an amendment only moved', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  const { text, id } = await db.textVersion.findFirstOrThrow({ where: { opEdId: mention.opEdId } })
  const blocks = doc(`A line was missing here.\n${text}`).content
  await amendText(writer, { opEdId: mention.opEdId, seen: id, blocks, why: 'Corrected.' })

  expect(await publishEdition(chief, approved)).toMatchObject({ label: '1.0' })
})

it('keeps a submitted draft read-only, in the command and below it', async () => {
  const { writer, mention } = await buildNewsroom()
  const { briefingId, version } = await buildSubmission(writer, documentCiting(mention))

  const save = {
    briefingId,
    version,
    title: 'Other',
    marking: 'TLP:GREEN' as const,
    document: documentCiting(mention),
  }
  await expect(saveBriefing(writer, save)).rejects.toMatchObject({ reason: 'conflict' })
  await expect(
    transaction((tx) => tx.briefing.update({ where: { id: briefingId }, data: { title: 'Other' } })),
  ).rejects.toThrow('read-only')
})

it.each([
  ['changed', (id: string) => db.$executeRaw`UPDATE "Edition" SET html = '' WHERE id = ${id}`],
  ['deleted', (id: string) => db.$executeRaw`DELETE FROM "Edition" WHERE id = ${id}`],
  ['emptied', () => db.$executeRaw`TRUNCATE "Edition" CASCADE`],
])('an edition cannot be %s by SQL', async (_, attempt) => {
  const { writer, chief, mention } = await buildNewsroom()
  const { editionId } = await buildEdition(writer, chief, documentCiting(mention))

  await expect(attempt(editionId)).rejects.toThrow('append-only')
  expect(await db.edition.count({ where: { id: editionId } })).toBe(1)
})

it('numbers later editions by the kind of change, and wants a note for all but a minor edit', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { briefingId, version } = await buildEdition(writer, chief, documentCiting(mention))
  const next = async (changeKind: 'minor_edit' | 'correction', changeNote: string, seen: number) => {
    const { version: now } = await saveBriefing(writer, {
      briefingId,
      version: seen,
      title: 'What was cancelled',
      marking: 'TLP:GREEN',
      document: documentCiting(mention),
    })
    const { submissionId } = await submitBriefing(writer, {
      briefingId,
      version: now,
      changeKind,
      changeNote,
    })
    const { hash } = await db.submission.findUniqueOrThrow({ where: { id: submissionId } })
    await approveSubmission(chief, { briefingId, submissionId, hash })
    return publishEdition(chief, { briefingId, submissionId })
  }

  await expect(
    submitBriefing(writer, { briefingId, version, changeKind: 'correction', changeNote: ' ' }),
  ).rejects.toThrow('note what changed')
  expect((await next('minor_edit', '', version)).label).toBe('1.1')
  expect((await next('correction', 'Ninety, not nineteen.', version + 1)).label).toBe('2.0')
})

it('lets exactly one win when two chiefs publish and one revises at the same time', async () => {
  const { writer, reviewer, chief, mention } = await buildNewsroom()
  const other = await buildColleague(chief, 'chief')
  const approved = await buildApproved(writer, chief, documentCiting(mention))

  const [first, second, revision] = await Promise.allSettled([
    publishEdition(chief, approved),
    publishEdition(other, approved),
    revised(mention, reviewer, { stance: 'denies' }),
  ])
  expect(revision.status).toBe('fulfilled')
  const published = [first, second].filter(({ status }) => status === 'fulfilled').length
  expect(await db.edition.count({ where: { briefingId: approved.briefingId } })).toBe(published)
  expect(published).toBeLessThanOrEqual(1)
})

it('refuses to publish the wording of a claim that was reworded after it was submitted', async () => {
  const { writer, reviewer, chief, mention } = await buildNewsroom()
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  const wording = { sentence: 'Eighty sailings were cancelled.', kind: 'event' as const }
  const { deskId, membershipId: authorId } = writer
  await db.claimVersion.create({
    data: { ...wording, deskId, claimId: mention.claimId ?? '', number: 2, authorId },
  })
  await accepted({ ...mention, claimVersion: 2 }, reviewer)

  await expect(publishEdition(chief, approved)).rejects.toThrow('reworded after it was submitted')
})

it('refuses a chief who typed no more than the title or the change note', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { briefingId } = await beginBriefing(chief, { title: 'A title of the chief’s' })
  const draft = {
    briefingId,
    title: 'A title of the chief’s',
    marking: 'TLP:GREEN' as const,
    document: documentCiting(mention),
  }
  const { version } = await saveBriefing(writer, { ...draft, version: 1 })
  const { submissionId } = await submitBriefing(writer, {
    briefingId,
    version,
    changeKind: 'first',
    changeNote: '',
  })
  const { hash } = await db.submission.findUniqueOrThrow({ where: { id: submissionId } })

  await expect(approveSubmission(chief, { briefingId, submissionId, hash })).rejects.toThrow('another chief')
})

it('asks whoever reworded a claim to let another accept what was then tied to it', async () => {
  const { writer, reviewer, mention } = await buildNewsroom()
  const other = await buildClaimMention(reviewer)
  const moved = await revised(mention, writer, { claimId: other.claimId ?? '' })
  await expect(accepted({ ...moved, claimVersion: 1 }, reviewer)).rejects.toThrow(
    'Nobody reviews what they wrote',
  )
})

it('is never published upon words that were rejected first, when both happen at the same time', async () => {
  const { writer, reviewer, chief, mention } = await buildNewsroom()
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  const standing = await db.verdict.findFirstOrThrow({ where: { annotationId: mention.id } })
  const { id: annotationId, revisionId, claimVersion } = mention

  const [published, rejected] = await Promise.allSettled([
    publishEdition(chief, approved),
    giveVerdict(reviewer, {
      ...{ annotationId, revisionId, claimVersion, verdictId: standing.id },
      ...{ ruling: 'rejected', reason: 'The log says eighty.' },
    }),
  ])
  expect(rejected.status).toBe('fulfilled')
  const events = await db.event.findMany({
    where: { chain: `desk:${chief.deskId}`, name: { in: ['briefing.published', 'annotation.reviewed'] } },
    orderBy: { seq: 'asc' },
  })
  const order = events.map(({ name }) => name)
  expect(order).toEqual(
    published.status === 'fulfilled'
      ? ['briefing.published', 'annotation.reviewed']
      : ['annotation.reviewed'],
  )
})

it('does not exist for another desk, and is not for an editor to publish', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const approved = await buildApproved(writer, chief, documentCiting(mention))
  const stranger = (await buildNewsroom()).chief

  await expect(publishEdition(stranger, approved)).rejects.toMatchObject({ reason: 'not-found' })
  await expect(publishEdition(writer, approved)).rejects.toMatchObject({ reason: 'not-allowed' })
})

function insertEdition(
  chief: { deskId: string; membershipId: string },
  submission: { briefingId: string; submissionId: string; hash: string },
) {
  const pdf = Buffer.from('%PDF-')
  const { deskId, membershipId } = chief
  const { briefingId, submissionId, hash } = submission
  return transaction(async (tx) => {
    const recalled = await tx.approval.create({
      data: { deskId, submissionId, decision: 'needs_changes', reason: 'no', hash, authorId: membershipId },
    })
    await tx.edition.create({
      data: {
        ...{ deskId, briefingId, submissionId, approvalId: recalled.id, major: 1, minor: 0, html: '', pdf },
        ...{
          pdfSha256: createHash('sha256').update(pdf).digest('hex'),
          pdfStandard: 'none',
          publishedById: membershipId,
          publishedAt: new Date(),
        },
      },
    })
  })
}
