import type { Actor, Person } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { mayGiveRoles, mayKeepHouse } from './policy'

/** For everybody else, the keeping of the house does not exist. */
export function requireKeeper(person: Person): void {
  if (!mayKeepHouse(person)) throw new Refusal('not-found', 'There is no such page.')
}

export function requireChief(actor: Actor): void {
  if (!mayGiveRoles(actor)) throw new Refusal('not-found', 'There is no such page.')
}

export async function requirePersonIn(tx: Tx, personId: string): Promise<void> {
  const person = await tx.user.findUnique({ where: { id: personId }, select: { id: true } })
  if (!person) throw new Refusal('not-found', 'That person is not here.')
}

/** Held until the commit, so that a desk is not retired under somebody being let in. */
export async function requireOpenDesk(tx: Tx, deskId: string): Promise<void> {
  const [desk] = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT "retiredAt" IS NULL AS open FROM "Desk" WHERE id = ${deskId} FOR SHARE`
  if (!desk) throw new Refusal('not-found', 'That desk is not here.')
  if (!desk.open) throw new Refusal('conflict', 'That desk is retired: nobody can be let in any more.')
}
