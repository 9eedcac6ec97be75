import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { makeClaim } from '@/lib/claims/make-claim'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { sourceNamed } from '@/lib/sources/source-named'
import type { Saying, SourceChoice } from './schema'
import type { Said } from './write-revision'

/** Finds or makes the claims and sources an annotation speaks of. */
export async function settle(tx: Tx, actor: Actor, says: Saying): Promise<Said> {
  const { note, marking } = says
  const blank = {
    claimId: null,
    stance: null,
    wording: null,
    basis: null,
    sourceId: null,
    chain: [],
    note,
    marking,
  }

  switch (says.kind) {
    case 'note':
      return blank
    case 'source':
      return { ...blank, sourceId: await settleSource(tx, actor, says.source) }
    case 'claim': {
      const { stance, wording, basis } = says
      const chain: string[] = []
      for (const choice of says.attribution) chain.push(await settleSource(tx, actor, choice))
      if (new Set(chain).size < chain.length) {
        throw new Refusal('invalid', 'The same source stands twice in the attribution.')
      }
      return { ...blank, stance, wording, basis, chain, claimId: await settleClaim(tx, actor, says.claim) }
    }
  }
}

type ClaimChoice = Extract<Saying, { kind: 'claim' }>['claim']

async function settleClaim(tx: Tx, actor: Actor, claim: ClaimChoice): Promise<string> {
  if (!('id' in claim)) return makeClaim(tx, actor, claim)
  const known = await tx.claim.findFirst({
    where: { deskId: actor.deskId, id: claim.id },
    select: { id: true },
  })
  if (!known) throw new Refusal('not-found', 'That claim is gone.')
  return known.id
}

async function settleSource(tx: Tx, actor: Actor, choice: SourceChoice): Promise<string> {
  const { deskId } = actor
  if ('id' in choice) {
    const known = await tx.source.findFirst({ where: { deskId, id: choice.id }, select: { id: true } })
    if (!known) throw new Refusal('not-found', 'That source is gone.')
    return known.id
  }

  const sourceId = await sourceNamed(tx, actor, choice)
  const names = choice.aliases.filter((alias) => alias !== choice.name)
  const { count } = await tx.sourceAlias.createMany({
    data: [...new Set(names)].map((name) => ({ deskId, sourceId, name })),
    skipDuplicates: true,
  })
  if (count > 0) await record(tx, actor, { event: 'source.corrected', sourceId, fields: ['aliases'] })
  return sourceId
}
