import 'server-only'
import { mayAnnotate } from '@/lib/annotations/policy'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import type { DismissalInput } from './schema'
import { latestOfEach, putAway } from './standing-dismissals'

/** Puts suggestions away for the whole desk. Those that are away already are left as they are, so that twice is once. */
export function dismissSuggestions(actor: Actor, input: DismissalInput): Promise<{ keys: string[] }> {
  return transaction((tx) => settle(tx, actor, input, true))
}

/** Takes suggestions up again that were put away. */
export function restoreSuggestions(actor: Actor, input: DismissalInput): Promise<{ keys: string[] }> {
  return transaction((tx) => settle(tx, actor, input, false))
}

async function settle(tx: Tx, actor: Actor, { opEdId, keys }: DismissalInput, dismissed: boolean) {
  const { deskId, membershipId } = actor
  const where = { AND: [visibleTo(actor), { id: opEdId }] }
  const opEd = await tx.opEd.findFirst({ where, select: { id: true } })
  if (!opEd || !mayAnnotate(actor)) throw new Refusal('not-found', 'That op-ed is gone.')

  await tx.$queryRaw`SELECT id FROM "OpEd" WHERE "deskId" = ${deskId} AND id = ${opEdId} FOR NO KEY UPDATE`
  const latest = await tx.suggestionDismissal.findMany({
    where: { deskId, opEdId, key: { in: keys } },
    ...latestOfEach,
  })
  const away = new Set(putAway(latest))
  const changed = [...new Set(keys)].filter((key) => away.has(key) !== dismissed)
  if (changed.length === 0) return { keys: [] }

  const rows = await tx.suggestionDismissal.createManyAndReturn({
    data: changed.map((key) => ({ deskId, opEdId, key, dismissed, byId: membershipId })),
    select: { id: true },
  })
  const event = dismissed ? 'suggestion.dismissed' : 'suggestion.restored'
  await record(tx, actor, { event, opEdId, dismissalIds: rows.map(({ id }) => id) })
  return { keys: changed }
}
