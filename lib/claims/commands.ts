import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { credibilityWord } from './credibility'
import { figureWords } from './figure'
import { findingName } from './findings'
import { claimKindName } from './kinds'
import { hindranceTo, mayAssess, visibleTo } from './policy'
import type { CredibilityInput, FindingInput, RewordInput } from './schema'

export function gradeClaim(
  actor: Actor,
  { claimId, seen, grade, reason }: CredibilityInput,
): Promise<{ gradeId: string }> {
  return transaction(async (tx) => {
    const { credibility } = await lockedClaim(tx, actor, claimId)
    const hindrance = hindranceTo(grade)
    if (hindrance) throw new Refusal('not-allowed', hindrance)
    const [newest] = credibility
    if ((newest?.id ?? null) !== seen) {
      throw new Refusal('conflict', 'Somebody else graded this claim while you wrote.', {
        Grade: newest?.grade ? `${newest.grade}, ${credibilityWord(newest.grade)}` : 'withdrawn',
        Reason: newest?.reason ?? '',
        By: newest?.author.user.name ?? '',
      })
    }

    const given = await tx.claimCredibility.create({
      data: { deskId: actor.deskId, claimId, grade, reason, authorId: actor.membershipId },
    })
    await record(tx, actor, { event: 'claim.graded', claimId, grade, reason })
    return { gradeId: given.id }
  })
}

/** The desk's answer on a claim. */
export function giveFinding(
  actor: Actor,
  { claimId, seen, finding, reason, evidence = '' }: FindingInput,
): Promise<{ findingId: string }> {
  return transaction(async (tx) => {
    const { findings } = await lockedClaim(tx, actor, claimId)
    const [newest] = findings
    if ((newest?.id ?? null) !== seen) {
      throw new Refusal('conflict', 'Somebody else gave a finding while you wrote.', {
        Finding: newest ? findingName[newest.finding] : '',
        Reason: newest?.reason ?? '',
        Evidence: newest?.evidence ?? '',
        By: newest?.author.user.name ?? '',
      })
    }

    const given = await tx.claimFinding.create({
      data: { deskId: actor.deskId, claimId, finding, reason, evidence, authorId: actor.membershipId },
    })
    await record(tx, actor, { event: 'claim.found', claimId, finding, reason })
    return { findingId: given.id }
  })
}

/** Makes the next version of the wording. Every mention of the claim is asked about again, by a trigger. */
export function rewordClaim(
  actor: Actor,
  { claimId, version, asOf, ...wording }: RewordInput,
): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const { versions } = await lockedClaim(tx, actor, claimId)
    const [newest] = versions
    if (newest?.number !== version) {
      throw new Refusal('conflict', 'Somebody else reworded this claim while you wrote.', {
        Sentence: newest?.sentence ?? '',
        Kind: newest ? claimKindName[newest.kind] : '',
        Figure: (newest && figureWords(newest)) ?? '',
        By: newest?.author.user.name ?? '',
      })
    }

    const next = { ...wording, asOf: asOf ? new Date(asOf) : null }
    const { deskId, membershipId: authorId } = actor
    await tx.claimVersion.create({ data: { ...next, deskId, claimId, number: version + 1, authorId } })
    await record(tx, actor, { event: 'claim.reworded', claimId, version: version + 1 })
    return { version: version + 1 }
  })
}

const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }] as const
const withAuthor = { author: { select: { user: { select: { name: true } } } } } as const

/**
 * Held until the change is made, so that two who assess at once follow each other. Not against key references: a mention
 * made meanwhile holds its annotation, which rewording needs next.
 */
async function lockedClaim(tx: Tx, actor: Actor, claimId: string) {
  await tx.$queryRaw`
    SELECT id FROM "Claim" WHERE "deskId" = ${actor.deskId} AND id = ${claimId} FOR NO KEY UPDATE`
  const claim = await tx.claim.findFirst({
    where: { AND: [visibleTo(actor), { id: claimId }] },
    include: {
      versions: { orderBy: { number: 'desc' }, take: 1, include: withAuthor },
      credibility: { orderBy: [...newestFirst], take: 1, include: withAuthor },
      findings: { orderBy: [...newestFirst], take: 1, include: withAuthor },
    },
  })
  if (!claim) throw new Refusal('not-found', 'That claim is gone.')
  if (!mayAssess(actor))
    throw new Refusal('not-allowed', 'Only an editor or a chief of the desk assesses claims.')
  return claim
}
