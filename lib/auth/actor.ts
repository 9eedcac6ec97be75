import 'server-only'
import { db } from '@/lib/db'
import type { Role } from './role'

declare const proven: unique symbol

/** A signed-in person. Only this module makes one, so holding one is proof. */
export type Person = {
  id: string
  name: string
  email: string
  isAdmin: boolean
  sessionId: string | null
  [proven]: true
}

/** A signed-in person at one desk, by the membership under which they write. */
export type Actor = {
  id: string
  membershipId: string
  deskId: string
  deskSlug: string
  name: string
  role: Role
  [proven]: true
}

export const SESSION_SECONDS = 14 * 24 * 60 * 60
const SEEN_EVERY_MS = 5 * 60_000

/** The person behind a session that has not been ended. */
export async function personOfSession(sessionId: string): Promise<Person | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, ...stillOpen() },
    select: { lastSeenAt: true, user: { select: person } },
  })
  if (!session) return null
  if (Date.now() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) await see(sessionId)
  return { ...session.user, sessionId } as Person
}

/** Neither ended nor older than its cookie. */
export function stillOpen() {
  return { endedAt: null, createdAt: { gt: new Date(Date.now() - SESSION_SECONDS * 1000) } }
}

async function see(sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date() } })
}

/** For the command line and for tests, where no browser is signed in. */
export async function personById(userId: string): Promise<Person | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: person })
  return user && ({ ...user, sessionId: null } as Person)
}

/** Nobody is an actor at a desk that is retired, or where their membership has ended. */
export async function actorAt(userId: string, deskSlug: string): Promise<Actor | null> {
  const membership = await db.membership.findFirst({
    where: { userId, endedAt: null, desk: { slug: deskSlug, retiredAt: null } },
    select: { id: true, role: true, deskId: true, user: { select: { name: true } } },
  })
  if (!membership) return null
  const { id, role, deskId, user } = membership
  return { id: userId, membershipId: id, deskId, deskSlug, name: user.name, role } as Actor
}

const person = { id: true, name: true, email: true, isAdmin: true } as const
