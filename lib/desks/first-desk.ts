import 'server-only'
import { record, recordInHouse } from '@/lib/audit/record'
import { hashPassword, makePassword } from '@/lib/auth/password'
import { transaction } from '@/lib/db'
import { give } from './membership'

type Beginning = { email: string; name: string; desk?: { name: string; slug: string; isSample: boolean } }

export type BegunHouse = {
  email: string
  password: string
  personId: string
  deskId: string
  deskSlug: string
}

const sampleDesk = { name: 'Sample desk', slug: 'sample', isSample: true }

/** The first admin, with a password that is told once, as chief of the first desk. Null where somebody is here already. */
export async function beginHouse({ email, name, desk = sampleDesk }: Beginning): Promise<BegunHouse | null> {
  const password = makePassword()
  const passwordHash = await hashPassword(password)
  const address = email.trim().toLowerCase()

  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`
    if (await tx.user.findFirst({ select: { id: true } })) return null

    const admin = await tx.user.create({ data: { email: address, name, isAdmin: true, passwordHash } })
    const { id: deskId } = await tx.desk.create({ data: desk })
    await record(tx, { id: admin.id, deskId }, { event: 'desk.made', deskId, name: desk.name })
    await give(tx, admin, { personId: admin.id, deskId, role: 'chief' })
    await recordInHouse(tx, null, { event: 'person.added', personId: admin.id, email: address })
    await recordInHouse(tx, null, { event: 'person.made-admin', personId: admin.id })
    await recordInHouse(tx, null, { event: 'password.set', personId: admin.id, how: 'first start' })
    await recordInHouse(tx, admin.id, { event: 'house.desk-made', deskId, slug: desk.slug })
    return { email: address, password, personId: admin.id, deskId, deskSlug: desk.slug }
  })
}
