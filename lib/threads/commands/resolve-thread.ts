import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ThreadState } from '@/prisma/generated/enums'
import { type HeldThread, holdThread } from '../hold-thread'
import { moveThread } from '../move-thread'
import type { ReopenInput, ResolveInput } from '../schema'

type Moved = { annotationId: string; thread: ThreadState }

/** Says that a thread has its answer. It names the last comment that was read, so that none is closed unread. */
export function resolveThread(actor: Actor, { annotationId, last, sendKey }: ResolveInput): Promise<Moved> {
  return transaction(async (tx) => {
    const thread = await holdThread(tx, actor, annotationId)
    if (await movedBefore(tx, actor, sendKey)) return { annotationId, thread: 'resolved' }
    await refuseUnlessRead(tx, actor, thread, last)
    await moveThread(tx, actor, thread, { to: 'resolved', sendKey })
    return { annotationId, thread: 'resolved' }
  })
}

/** Opens a thread that was resolved: what it asked is asked again. */
export function reopenThread(actor: Actor, { annotationId, sendKey }: ReopenInput): Promise<Moved> {
  return transaction(async (tx) => {
    const thread = await holdThread(tx, actor, annotationId)
    if (await movedBefore(tx, actor, sendKey)) return { annotationId, thread: 'open' }
    if (thread.thread === null)
      throw new Refusal('conflict', 'There is no thread on this annotation to reopen.')
    await moveThread(tx, actor, thread, { to: 'open', sendKey })
    return { annotationId, thread: 'open' }
  })
}

async function movedBefore(tx: Tx, { deskId, membershipId: byId }: Actor, sendKey: string) {
  const moved = await tx.threadMove.findUnique({
    where: { deskId_byId_sendKey: { deskId, byId, sendKey } },
    select: { id: true },
  })
  return moved !== null
}

async function refuseUnlessRead(
  tx: Tx,
  { deskId, membershipId }: Actor,
  { annotationId }: HeldThread,
  last: string | null,
): Promise<void> {
  const latest = await tx.comment.findFirst({
    where: { deskId, annotationId, takenBack: false, authorId: { not: membershipId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, author: { select: { user: { select: { name: true } } } } },
  })
  if (!latest || latest.id === last) return
  const read =
    last === null ? null : await tx.comment.findFirst({ where: { deskId, annotationId, id: last } })
  if (!read || read.createdAt < latest.createdAt) {
    throw new Refusal(
      'conflict',
      `${latest.author.user.name} replied meanwhile. Read it, then resolve the thread.`,
    )
  }
}
