import type { Actor } from '@/lib/auth/actor'
import type { Prisma } from '@/prisma/generated/client'
import type { ThreadState } from '@/prisma/generated/enums'
import { mayChange } from './policy'

const named = { select: { user: { select: { name: true } } } } as const
const namings = { select: { membershipId: true, name: true } } as const

export const threadRow = {
  id: true,
  thread: true,
  threadVersion: true,
  commentCount: true,
  comments: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      authorId: true,
      createdAt: true,
      author: named,
      revisions: {
        orderBy: { number: 'desc' },
        select: { number: true, words: true, takenBack: true, createdAt: true, namings },
      },
    },
  },
  moves: { orderBy: { number: 'asc' }, select: { id: true, to: true, createdAt: true, by: named } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { namings } },
  notifications: { where: { readAt: null }, select: { forId: true } },
} satisfies Prisma.AnnotationSelect

type Row = Prisma.AnnotationGetPayload<{ select: typeof threadRow }>

export type NamedPerson = { membershipId: string; name: string }

export type Comment = {
  is: 'comment'
  id: string
  by: string
  own: boolean
  at: Date
  /** Number of the latest revision; a change names it. */
  revision: number
  /** Empty where they were taken back. */
  words: string
  named: NamedPerson[]
  /** When it was taken back. */
  takenBackAt: Date | null
  /** On its way to the desk. */
  sending?: boolean
  /** Its earlier words, the latest first. */
  earlier: { words: string; at: Date }[]
}

export type Move = { is: 'move'; id: string; by: string; at: Date; to: ThreadState }

export type Thread = {
  annotationId: string
  state: ThreadState | null
  /** How many comments stand. */
  comments: number
  /** Rises with whatever is said or done in it. */
  version: number
  /** Comments and moves, in the order in which they were made. */
  lines: (Comment | Move)[]
  /** Whom the annotation's own words name. */
  named: NamedPerson[]
  /** How much of it the actor is told and has not read. */
  unread: number
}

export function threadOf(actor: Actor, row: Row): Thread {
  const { id, thread, comments, moves, revisions, notifications } = row
  const said = comments.flatMap((comment) => commentOf(actor, comment))
  const moved = moves.map(({ by, createdAt: at, ...move }): Move => {
    return { is: 'move', ...move, at, by: by.user.name }
  })
  return {
    annotationId: id,
    state: thread,
    comments: row.commentCount,
    version: row.threadVersion,
    lines: [...said, ...moved].sort((a, b) => a.at.getTime() - b.at.getTime()),
    named: revisions[0]?.namings ?? [],
    unread: notifications.filter(({ forId }) => forId === actor.membershipId).length,
  }
}

/** Of a comment that was taken back only that it was is told. */
function commentOf(
  actor: Actor,
  { id, authorId, author, createdAt: at, revisions }: Row['comments'][number],
): Comment[] {
  const [latest, ...before] = revisions
  if (!latest) return []
  const { number: revision, words, namings: named, takenBack } = latest
  const earlier = takenBack ? [] : before.filter((one) => !one.takenBack && one.words !== words)
  return [
    {
      ...{ is: 'comment', id, at, revision, words, named },
      by: author.user.name,
      own: mayChange(actor, { authorId }),
      takenBackAt: takenBack ? latest.createdAt : null,
      earlier: earlier.map((one) => ({ words: one.words, at: one.createdAt })),
    },
  ]
}
