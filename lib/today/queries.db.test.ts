import { expect, it } from 'vitest'
import { returnSubmission } from '@/lib/briefings/commands/decide-submission'
import { capture } from '@/lib/importing/commands/capture'
import { giveVerdict } from '@/lib/review/commands'
import { buildApproved, buildNewsroom, buildSubmission, documentCiting } from '@/test/briefing-builders'
import { buildActor, buildClaimMention, buildColleague } from '@/test/builders'
import { listNeeds } from './queries'

it('needs nobody at an empty desk', async () => {
  expect(await listNeeds(await buildActor('chief'))).toEqual([])
})

it('asks an analyst to confirm what was brought in', async () => {
  const actor = await buildActor('analyst')
  await capture(actor, { kind: 'pasted_text', text: 'The ferry was late again on Monday. '.repeat(9) })
  expect(await listNeeds(actor)).toMatchObject([{ kind: 'imports', count: 1 }])
  expect(await listNeeds(await buildColleague(actor, 'reader'))).toEqual([])
})

it('asks for a review by an editor who did not write the annotation', async () => {
  const author = await buildActor('editor')
  await buildClaimMention(author)
  await buildClaimMention(author)
  const colleague = await buildColleague(author, 'editor')

  expect(await listNeeds(author)).toEqual([])
  expect(await listNeeds(await buildColleague(author, 'analyst'))).toEqual([])
  expect(await listNeeds(colleague)).toMatchObject([{ kind: 'review', count: 2, opEds: 2 }])
})

it('brings an annotation that needs change back to its author', async () => {
  const author = await buildActor('analyst')
  const mention = await buildClaimMention(author)
  const reviewer = await buildColleague(author, 'editor')
  await giveVerdict(reviewer, {
    annotationId: mention.id,
    revisionId: mention.revisionId,
    claimVersion: 1,
    ruling: 'needs_change',
    reason: 'Name the year.',
  })
  expect(await listNeeds(author)).toMatchObject([{ kind: 'change', count: 1 }])
  expect(await listNeeds(reviewer)).toEqual([])
})

it('brings a submission before a chief who wrote nothing in it, and once approved, to be published', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { briefingId, submissionId } = await buildSubmission(writer, documentCiting(mention))
  expect(await listNeeds(writer)).toEqual([])
  expect(await listNeeds(chief)).toMatchObject([
    { kind: 'approve', briefingId, submissionId, by: writer.name },
  ])

  const approved = await buildApproved(writer, chief, documentCiting(mention))
  expect(await listNeeds(chief)).toMatchObject([
    { kind: 'approve', submissionId },
    { kind: 'publish', submissionId: approved.submissionId },
  ])
})

it('brings a draft that was sent back to its writer, with the reason', async () => {
  const { writer, chief, mention } = await buildNewsroom()
  const { briefingId, submissionId, hash } = await buildSubmission(writer, documentCiting(mention))
  await returnSubmission(chief, { briefingId, submissionId, hash, reason: 'Say since when.' })

  expect(await listNeeds(writer)).toMatchObject([
    { kind: 'returned', briefingId, by: chief.name, reason: 'Say since when.' },
  ])
  expect(await listNeeds(chief)).toEqual([])
})
