import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from './policy'
import type { MarkReadInput } from './schema'

/** What one is told of a thread is read once one has looked at it. It changes nothing of the desk's, and leaves no trace. */
export async function markRead(actor: Actor, { annotationId }: MarkReadInput): Promise<{ read: number }> {
  return read(actor, { annotationId })
}

export async function markAllRead(actor: Actor): Promise<{ read: number }> {
  return read(actor, {})
}

async function read(actor: Actor, which: { annotationId?: string }): Promise<{ read: number }> {
  const { count } = await db.notification.updateMany({
    where: { AND: [visibleTo(actor), which, { readAt: null }] },
    data: { readAt: new Date() },
  })
  return { read: count }
}
