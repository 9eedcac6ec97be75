import { expect, it } from 'vitest'
import { annotate } from '@/lib/annotations/commands/annotate'
import { verifyChains } from '@/lib/audit/verify'
import { rewordClaim } from '@/lib/claims/commands'
import { db } from '@/lib/db'
import {
  type BuiltMention,
  type BuiltOpEd,
  buildActor,
  buildClaimMention,
  buildColleague,
  buildOpEd,
  buildSource,
} from '@/test/builders'
import { giveVerdict } from './commands'

it('leaves a chain that verifies after fifty commands at once', async () => {
  const analyst = await buildActor('analyst')
  const [one, other] = [await buildColleague(analyst), await buildColleague(analyst, 'chief')]
  const opEd = await buildOpEd(analyst)
  const mentions: BuiltMention[] = []
  for (let index = 0; index < 20; index++) mentions.push(await buildClaimMention(analyst, { opEd }))
  const sources = await Promise.all(Array.from({ length: 10 }, () => buildSource(analyst)))

  const given = await Promise.allSettled([
    ...mentions.map((mention) => giveVerdict(one, accepting(mention))),
    ...mentions.slice(0, 10).map((mention) => giveVerdict(other, accepting(mention))),
    ...mentions
      .slice(10)
      .map(({ claimId }) => rewordClaim(other, { ...wording, claimId: String(claimId), version: 1 })),
    ...sources.map((id) => annotate(analyst, naming(opEd, id))),
  ])

  expect(given).toHaveLength(50)
  for (const each of given) {
    if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'conflict' })
  }
  const kept = given.filter(({ status }) => status === 'fulfilled').length
  const written = await db.event.count({
    where: {
      chain: `desk:${analyst.deskId}`,
      name: { in: ['annotation.reviewed', 'claim.reworded', 'annotation.made'] },
    },
  })
  expect(written).toBe(kept)
  expect((await verifyChains()).filter(({ broken }) => broken)).toEqual([])
})

it('leaves an annotation open when its claim was reworded at the moment of the verdict', async () => {
  const analyst = await buildActor('analyst')
  const [one, other] = [await buildColleague(analyst), await buildColleague(analyst)]
  const mentions: BuiltMention[] = []
  for (let index = 0; index < 8; index++) mentions.push(await buildClaimMention(analyst))

  await Promise.allSettled(
    mentions.flatMap((mention) => [
      giveVerdict(one, accepting(mention)),
      rewordClaim(other, { ...wording, claimId: String(mention.claimId), version: 1 }),
    ]),
  )

  const states = await db.annotation.findMany({ where: { deskId: analyst.deskId }, select: { state: true } })
  expect(states.map(({ state }) => state)).toEqual(mentions.map(() => 'proposed'))
})

const wording = {
  sentence: 'More than ninety sailings were cancelled.',
  kind: 'quantity',
  comparator: null,
  figure: null,
  unit: null,
  asOf: null,
} as const

function naming({ id: opEdId, textVersionId, text }: BuiltOpEd, id: string) {
  const exact = 'The harbour board'
  const start = text.indexOf(exact)
  const place = { textVersionId, span: { start, end: start + exact.length }, exact }
  return { opEdId, place, says: { kind: 'source', source: { id }, note: '', marking: null } } as const
}

function accepting({ id, revisionId, claimVersion }: BuiltMention) {
  return { annotationId: id, revisionId, claimVersion, ruling: 'accepted' } as const
}
