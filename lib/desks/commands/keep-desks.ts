import 'server-only'
import { record, recordInHouse } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { give } from '../membership'
import type { MakeDeskInput } from '../schema'
import { requireKeeper, requireOpenDesk, requirePersonIn } from '../standing'

/** A desk with its first chief, without whom nobody could give a role there. */
export async function makeDesk(
  admin: Person,
  { name, slug, chiefId }: MakeDeskInput,
): Promise<{ slug: string }> {
  requireKeeper(admin)
  return transaction(async (tx) => {
    await requirePersonIn(tx, chiefId)
    if (await tx.desk.findUnique({ where: { slug }, select: { id: true } })) {
      throw new Refusal('conflict', `A desk stands at the address ${slug} already. Choose another address.`)
    }
    const desk = await tx.desk.create({ data: { name, slug }, select: { id: true, slug: true } })
    await record(tx, { id: admin.id, deskId: desk.id }, { event: 'desk.made', deskId: desk.id, name })
    await give(tx, admin, { personId: chiefId, deskId: desk.id, role: 'chief' })
    await recordInHouse(tx, admin.id, { event: 'house.desk-made', deskId: desk.id, slug: desk.slug })
    return { slug: desk.slug }
  })
}

export async function renameDesk(
  admin: Person,
  { deskId, name }: { deskId: string; name: string },
): Promise<void> {
  requireKeeper(admin)
  await transaction(async (tx) => {
    const { count } = await tx.desk.updateMany({
      where: { id: deskId, retiredAt: null, NOT: { name } },
      data: { name },
    })
    if (count === 0) return requireOpenDesk(tx, deskId)
    await record(tx, { id: admin.id, deskId }, { event: 'desk.renamed', deskId, name })
    await recordInHouse(tx, admin.id, { event: 'house.desk-renamed', deskId, name })
  })
}

/** Keeps everything and lets nobody in any more. */
export async function retireDesk(admin: Person, { deskId }: { deskId: string }): Promise<void> {
  requireKeeper(admin)
  await transaction(async (tx) => {
    const { count } = await tx.desk.updateMany({
      where: { id: deskId, retiredAt: null },
      data: { retiredAt: new Date() },
    })
    if (count === 0) throw new Refusal('not-found', 'That desk is gone, or was retired before.')
    await record(tx, { id: admin.id, deskId }, { event: 'desk.retired', deskId })
    await recordInHouse(tx, admin.id, { event: 'house.desk-retired', deskId })
  })
}
