import 'server-only'
import type { Actor, Person } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { mayKeepHouse, mayMeetColleagues } from './policy'

export type OwnDesk = { slug: string; name: string; isSample: boolean; role: Role }

/** The desks somebody works at, the oldest first; those that are retired are left out. */
export async function listOwnDesks(person: Pick<Person, 'id'>): Promise<OwnDesk[]> {
  const memberships = await db.membership.findMany({
    where: { userId: person.id, endedAt: null, desk: { retiredAt: null } },
    select: { role: true, desk: { select: { slug: true, name: true, isSample: true } } },
    orderBy: { desk: { id: 'asc' } },
  })
  return memberships.map(({ role, desk }) => ({ ...desk, role }))
}

/** The desk an actor stands at; holding the actor is proof that it is theirs to see. */
export function getDesk(actor: Actor): Promise<{ slug: string; name: string; isSample: boolean }> {
  return db.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { slug: true, name: true, isSample: true },
  })
}

const houseDesk = {
  id: true,
  slug: true,
  name: true,
  isSample: true,
  createdAt: true,
  retiredAt: true,
  memberships: { where: { endedAt: null }, select: { role: true } },
} as const

export type HouseDesk = Awaited<ReturnType<typeof listAllDesks>>[number]

/** Every desk of the house, for those who keep it. */
export function listAllDesks(person: Person) {
  if (!mayKeepHouse(person)) return Promise.resolve([])
  return db.desk.findMany({
    select: houseDesk,
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  })
}

const housePerson = {
  id: true,
  name: true,
  email: true,
  isAdmin: true,
  passwordHash: true,
  memberships: {
    where: { endedAt: null, desk: { retiredAt: null } },
    select: { id: true, role: true, deskId: true, desk: { select: { name: true, slug: true } } },
    orderBy: { desk: { id: 'asc' } },
  },
} as const

export type HousePerson = Awaited<ReturnType<typeof listPeople>>[number]

/** Everybody in the house, by name; whether they ever set a password, never the password's hash. */
export async function listPeople(person: Person) {
  if (!mayKeepHouse(person)) return []
  const people = await db.user.findMany({ select: housePerson, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return people.map(({ passwordHash, ...known }) => ({ ...known, hasPassword: passwordHash !== null }))
}

export type Member = Awaited<ReturnType<typeof listMembers>>[number]

/** Who is at the desk and who was. */
export async function listMembers(actor: Actor) {
  if (!mayMeetColleagues(actor)) return []
  return db.membership.findMany({
    where: { deskId: actor.deskId },
    select: {
      id: true,
      role: true,
      createdAt: true,
      endedAt: true,
      user: { select: { name: true, email: true } },
    },
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { user: { name: 'asc' } }],
  })
}
