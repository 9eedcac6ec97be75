import 'server-only'
import { db } from '@/lib/db'
import { type Person, stillOpen } from './actor'
import { hashToken } from './password'

export type OwnSession = Awaited<ReturnType<typeof listSessions>>[number]

/** Where a person is signed in now, the present browser first. */
export async function listSessions(person: Person) {
  const sessions = await db.session.findMany({
    where: { userId: person.id, ...stillOpen() },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
  return sessions
    .map((session) => ({ ...session, isThis: session.id === person.sessionId }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** Whom a one-time link is for, as long as it can be used. */
export async function personOfLink(token: string): Promise<{ name: string; email: string } | null> {
  const link = await db.passwordLink.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { user: { select: { name: true, email: true } } },
  })
  return link?.user ?? null
}
