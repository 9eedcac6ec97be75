import 'server-only'
import { recordInHouse } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actor'
import { makePasswordLink } from '@/lib/auth/commands'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { give } from '../membership'
import type { AddPersonInput } from '../schema'
import { requireKeeper, requirePersonIn } from '../standing'

/** Somebody new, with a one-time link to set their password; the link's token is shown now and never again. */
export async function addPerson(
  admin: Person,
  { name, email, place }: AddPersonInput,
): Promise<{ personId: string; token: string }> {
  requireKeeper(admin)
  return transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new Refusal('conflict', `Somebody here has the e-mail ${email} already.`)
    }
    const { id: personId } = await tx.user.create({ data: { name, email }, select: { id: true } })
    if (place) await give(tx, admin, { personId, ...place })
    await recordInHouse(tx, admin.id, { event: 'person.added', personId, email })
    return { personId, token: await makePasswordLink(tx, admin.id, personId) }
  })
}

/** The password there is stays until the link is used; an older link stops working. */
export async function makeNewLink(
  admin: Person,
  { personId }: { personId: string },
): Promise<{ token: string }> {
  requireKeeper(admin)
  return transaction(async (tx) => {
    await requirePersonIn(tx, personId)
    return { token: await makePasswordLink(tx, admin.id, personId) }
  })
}

export async function makeAdmin(admin: Person, { personId }: { personId: string }): Promise<void> {
  requireKeeper(admin)
  await transaction(async (tx) => {
    await requirePersonIn(tx, personId)
    const { count } = await tx.user.updateMany({
      where: { id: personId, isAdmin: false },
      data: { isAdmin: true },
    })
    if (count > 0) await recordInHouse(tx, admin.id, { event: 'person.made-admin', personId })
  })
}

/** The admins are locked while they are counted, so that two cannot end each other at once. */
export async function endAdmin(admin: Person, { personId }: { personId: string }): Promise<void> {
  requireKeeper(admin)
  await transaction(async (tx) => {
    const admins = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "User" WHERE "isAdmin" ORDER BY id FOR UPDATE`
    if (!admins.some(({ id }) => id === personId)) throw new Refusal('not-found', 'That person is no admin.')
    if (admins.length === 1) {
      throw new Refusal('conflict', 'This is the last admin. Make somebody else an admin first.')
    }
    await tx.user.update({ where: { id: personId }, data: { isAdmin: false } })
    await recordInHouse(tx, admin.id, { event: 'person.ended-admin', personId })
  })
}
