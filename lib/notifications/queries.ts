import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { Direction, NotificationKind } from '@/prisma/generated/enums'
import { visibleTo } from './policy'

const MOST = 200

const row = {
  id: true,
  kind: true,
  createdAt: true,
  readAt: true,
  annotationId: true,
  commentId: true,
  by: { select: { user: { select: { name: true } } } },
  comment: {
    select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { words: true } } },
  },
  annotation: {
    select: {
      opEd: { select: { id: true, title: true, language: true, direction: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { note: true } },
    },
  },
} satisfies Prisma.NotificationSelect

export type NotificationLine = {
  id: string
  kind: NotificationKind
  by: string
  at: Date
  read: boolean
  /** The words that tell, as they stand today. */
  words: string
  annotationId: string
  commentId: string | null
}

/** What somebody is told of one op-ed, the newest first. */
export type ToldOf = {
  opEd: { id: string; title: string | null; language: string; direction: Direction }
  unread: number
  lines: NotificationLine[]
}

/** What the actor is told, by op-ed: those with something unread first, then the newest. What was taken back is left out. */
export async function listNotifications(actor: Actor): Promise<ToldOf[]> {
  const rows = await db.notification.findMany({
    where: { AND: [visibleTo(actor), standing] },
    select: row,
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: MOST,
  })
  const groups = new Map<string, ToldOf>()
  for (const { annotation, ...told } of rows) {
    const group = groups.get(annotation.opEd.id) ?? { opEd: annotation.opEd, unread: 0, lines: [] }
    groups.set(annotation.opEd.id, group)
    if (!told.readAt) group.unread++
    const words = told.comment ? told.comment.revisions[0]?.words : annotation.revisions[0]?.note
    const { id, kind, annotationId, commentId, readAt, createdAt: at } = told
    const line = { id, kind, annotationId, commentId, at, read: readAt !== null }
    group.lines.push({ ...line, by: told.by.user.name, words: words ?? '' })
  }
  return [...groups.values()]
}

export function countUnread(actor: Actor): Promise<number> {
  return db.notification.count({ where: { AND: [visibleTo(actor), standing, { readAt: null }] } })
}

/** Of a comment that was taken back nobody is told; put back, it stands again. */
const standing = {
  OR: [{ commentId: null }, { comment: { takenBack: false } }],
} satisfies Prisma.NotificationWhereInput
