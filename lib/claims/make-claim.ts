import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { ClaimKind } from '@/prisma/generated/enums'

export type ClaimWording = {
  sentence: string
  kind: ClaimKind
  figure: string | null
  unit: string | null
  comparator: string | null
  /** yyyy-mm-dd */
  asOf: string | null
}

/** A new claim of the desk with its first wording. The desk row is locked while the next number is taken. */
export async function makeClaim(tx: Tx, actor: Actor, { asOf, ...wording }: ClaimWording): Promise<string> {
  const { deskId, membershipId } = actor
  await tx.$queryRaw`SELECT id FROM "Desk" WHERE id = ${deskId} FOR NO KEY UPDATE`
  const highest = await tx.claim.aggregate({ where: { deskId }, _max: { number: true } })
  const claim = await tx.claim.create({ data: { deskId, number: (highest._max.number ?? 0) + 1 } })

  await tx.claimVersion.create({
    data: {
      ...wording,
      asOf: asOf ? new Date(asOf) : null,
      deskId,
      claimId: claim.id,
      number: 1,
      authorId: membershipId,
    },
  })
  await record(tx, actor, { event: 'claim.made', claimId: claim.id, number: claim.number })
  return claim.id
}
