import 'server-only'
import type { Actor, Person } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { change, end, give } from '../membership'
import type { GiveRoleInput } from '../schema'
import { requireChief, requireKeeper, requirePersonIn } from '../standing'

export async function giveRole(admin: Person, input: GiveRoleInput): Promise<void> {
  requireKeeper(admin)
  await transaction(async (tx) => {
    await requirePersonIn(tx, input.personId)
    await give(tx, admin, input)
  })
}

export async function changeRole(
  admin: Person,
  { membershipId, role }: { membershipId: string; role: Role },
): Promise<void> {
  requireKeeper(admin)
  await transaction((tx) => change(tx, admin, { membershipId }, role))
}

export async function endMembership(
  admin: Person,
  { membershipId }: { membershipId: string },
): Promise<void> {
  requireKeeper(admin)
  await transaction((tx) => end(tx, admin, { membershipId }))
}

/** A chief lets in whoever is in the house already; new people are the admin's. */
export async function giveRoleHere(
  chief: Actor,
  { email, role }: { email: string; role: Role },
): Promise<void> {
  requireChief(chief)
  await transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (!person) {
      throw new Refusal(
        'not-found',
        `Nobody here has the e-mail ${email}. Whoever keeps the house can add them.`,
      )
    }
    await give(tx, chief, { personId: person.id, deskId: chief.deskId, role })
  })
}

export async function changeRoleHere(
  chief: Actor,
  { membershipId, role }: { membershipId: string; role: Role },
): Promise<void> {
  requireChief(chief)
  await transaction((tx) => change(tx, chief, { membershipId, deskId: chief.deskId }, role))
}

export async function endMembershipHere(
  chief: Actor,
  { membershipId }: { membershipId: string },
): Promise<void> {
  requireChief(chief)
  await transaction((tx) => end(tx, chief, { membershipId, deskId: chief.deskId }))
}
