import 'server-only'
import type { Tx } from '@/lib/db'
import { canonicalLine, hashLine } from './chain'
import type { DeskEvent, HouseEvent } from './events'

type Who = { id: string; deskId: string }

/** Writes what happened at a desk. Call it last in the transaction: it holds the chain's end until the commit. */
export function record(tx: Tx, actor: Who, { event, ...detail }: DeskEvent): Promise<void> {
  return append(tx, `desk:${actor.deskId}`, actor.id, event, detail)
}

/** Writes what happened in the house: people, sessions, desks. `userId` is null for the command line. */
export function recordInHouse(
  tx: Tx,
  userId: string | null,
  { event, ...detail }: HouseEvent,
): Promise<void> {
  return append(tx, 'house', userId, event, detail)
}

async function append(
  tx: Tx,
  chain: string,
  userId: string | null,
  name: string,
  detail: Record<string, unknown>,
) {
  await tx.$executeRaw`INSERT INTO "ChainHead" (chain, seq, hash) VALUES (${chain}, 0, '') ON CONFLICT DO NOTHING`
  const [head] = await tx.$queryRaw<{ seq: number; hash: string }[]>`
    SELECT seq, hash FROM "ChainHead" WHERE chain = ${chain} FOR UPDATE`
  if (!head) throw new Error(`The chain ${chain} has no end`)

  const at = new Date()
  const plain = JSON.parse(JSON.stringify(detail)) as Record<string, unknown>
  const seq = head.seq + 1
  const line = canonicalLine({ chain, seq, at: at.toISOString(), userId, name, detail: plain })
  const hash = hashLine(head.hash, line)

  await tx.event.create({
    data: { chain, seq, at, userId, name, detail: plain as object, line, previous: head.hash, hash },
  })
  await tx.chainHead.update({ where: { chain }, data: { seq, hash } })
}
