import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { buildActor, buildClaimMention, buildOpEd } from '@/test/builders'
import { listClaimsLike } from './likeness'

it('finds one nearly the same among thousands that are a little alike, and quickly', async () => {
  const actor = await buildActor()
  const { deskId, membershipId } = actor
  await db.$executeRaw`INSERT INTO "Claim" (id, "deskId", number)
    SELECT ${deskId} || g, ${deskId}, g FROM generate_series(1, 10000) g`
  await db.$executeRaw`INSERT INTO "ClaimVersion" (id, "deskId", "claimId", number, sentence, kind, "authorId")
    SELECT ${deskId} || g, ${deskId}, ${deskId} || g, 1,
      CASE g WHEN 7 THEN 'The harbour board cancelled ninety sailings.' ELSE 'The harbour board met ' || g || ' sailors.' END,
      'event', ${membershipId} FROM generate_series(1, 10000) g`

  const began = performance.now()
  const [likest, ...others] = await listClaimsLike(actor, 'The harbour board cancelled ninety-four sailings.')
  expect(performance.now() - began).toBeLessThan(1000)
  expect(likest).toMatchObject({
    number: 7,
    sentence: 'The harbour board cancelled ninety sailings.',
    said: [],
  })
  expect(others).toHaveLength(8)
})

it('tells who is said to know a claim, by its number too, and compares with its last wording alone', async () => {
  const actor = await buildActor()
  const opEd = await buildOpEd(actor, { bylines: ['Mara Tessel'] })
  const { claimId } = await buildClaimMention(actor, { opEd, sentence: 'Ninety sailings were cancelled.' })
  const version = {
    deskId: actor.deskId,
    claimId: claimId ?? '',
    authorId: actor.membershipId,
    kind: 'quantity',
  } as const
  await db.claimVersion.create({
    data: {
      ...version,
      number: 2,
      sentence: 'Forty ramps froze.',
      figure: '40',
      asOf: new Date('2026-11-14'),
    },
  })

  const [found] = await listClaimsLike(actor, 'c-1')
  expect(found).toMatchObject({
    ...{ sentence: 'Forty ramps froze.', figure: '40', asOf: '2026-11-14' },
    said: [{ who: 'Mara Tessel', stance: 'asserts' }],
  })
  expect(await listClaimsLike(actor, 'Ninety sailings were cancelled.')).toEqual([])
  expect(await listClaimsLike(actor, 'It is so.')).toEqual([])
})
