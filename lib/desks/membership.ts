import { record } from '@/lib/audit/record'
import type { Role } from '@/lib/auth/role'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { requireOpenDesk } from './standing'

type By = { id: string }

const GONE = 'That person is no longer at the desk.'

/** A membership that ended is taken up again as the same row: what was written under it stays theirs. */
export async function give(
  tx: Tx,
  by: By,
  { personId, deskId, role }: { personId: string; deskId: string; role: Role },
): Promise<void> {
  await requireOpenDesk(tx, deskId)
  const key = { deskId_userId: { deskId, userId: personId } }
  const former = await tx.membership.findUnique({ where: key, select: { endedAt: true } })
  if (former && !former.endedAt)
    throw new Refusal('conflict', 'They are at this desk already: change their role instead.')

  const { id: membershipId } = await tx.membership.upsert({
    where: key,
    create: { deskId, userId: personId, role },
    update: { role, endedAt: null },
    select: { id: true },
  })
  await record(tx, { id: by.id, deskId }, { event: 'membership.given', membershipId, role })
}

/** `deskId` is given where the change is made from within a desk, which sees no other. */
export type Held = { membershipId: string; deskId?: string }

export async function change(tx: Tx, by: By, held: Held, role: Role): Promise<void> {
  const { id, deskId, role: former } = await find(tx, held)
  if (former === role) return
  const { count } = await tx.membership.updateMany({
    where: { id, endedAt: null, role: former },
    data: { role },
  })
  if (count === 0) throw new Refusal('conflict', 'Their role was changed meanwhile. Look again.')
  await record(tx, { id: by.id, deskId }, { event: 'membership.changed', membershipId: id, role })
}

/** They are refused from their next request on. */
export async function end(tx: Tx, by: By, held: Held): Promise<void> {
  const { id, deskId } = await find(tx, held)
  const { count } = await tx.membership.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: new Date() },
  })
  if (count === 0) throw new Refusal('not-found', GONE)
  await record(tx, { id: by.id, deskId }, { event: 'membership.ended', membershipId: id })
}

async function find(tx: Tx, { membershipId, deskId }: Held) {
  const membership = await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null, ...(deskId !== undefined && { deskId }) },
    select: { id: true, deskId: true, role: true },
  })
  if (!membership) throw new Refusal('not-found', GONE)
  return membership
}
