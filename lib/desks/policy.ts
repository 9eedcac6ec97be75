import type { Actor, Person } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'

/** Admins keep people and desks; it gives them no say in what a desk writes. */
export function mayKeepHouse(person: Pick<Person, 'isAdmin'>): boolean {
  return person.isAdmin
}

/** A reader sees published briefings and nothing of who made them. */
export function mayMeetColleagues(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'analyst')
}

export function mayGiveRoles(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'chief')
}
