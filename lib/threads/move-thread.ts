import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { ThreadState } from '@/prisma/generated/enums'
import type { HeldThread } from './hold-thread'

const eventOf = { resolved: 'thread.resolved', open: 'thread.reopened' } as const

/** Resolves a held thread, or opens it again. One that stands so already stays as it is. */
export async function moveThread(
  tx: Tx,
  actor: Actor,
  { annotationId, opEdId, thread }: HeldThread,
  { to, sendKey }: { to: ThreadState; sendKey: string },
): Promise<void> {
  if (thread === to) return
  const { deskId, membershipId: byId } = actor
  const last = await tx.threadMove.findFirst({
    where: { deskId, annotationId },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  await tx.threadMove.create({ data: { deskId, annotationId, number, to, byId, sendKey } })
  await record(tx, actor, { event: eventOf[to], annotationId, opEdId })
}
