import { type Person, personById } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { makeDesk, retireDesk } from '@/lib/desks/commands/keep-desks'
import { beginHouse } from '@/lib/desks/first-desk'
import { fillSampleDesk } from '@/prisma/sample/sample-desk'
import { makeSamplePeople } from '@/prisma/sample/sample-people'

const email = process.env.OPCIT_ADMIN_EMAIL ?? 'admin@opcit.example'

const begun = await beginHouse({ email, name: 'First admin' })
if (begun) {
  console.log(
    `\n  Sign in as  ${begun.email}\n  password    ${begun.password}\n  It is shown this once: change it, or keep it safe.\n`,
  )
}
await finishSampleDesk()
await db.$disconnect()

/** Fills the sample desk. One that a broken start left half-made is retired, and another made in its place. */
async function finishSampleDesk(): Promise<void> {
  const desk = await db.desk.findFirst({
    where: { isSample: true, retiredAt: null, memberships: { none: { editions: { some: {} } } } },
    include: { memberships: true },
  })
  const admin = desk && (await firstAdmin())
  if (!desk || !admin) return

  const started = desk.memberships.length > 1
  await fill(admin, started ? await replace(admin, desk.id) : desk)
}

async function firstAdmin(): Promise<Person | null> {
  const user = await db.user.findFirst({ where: { isAdmin: true }, orderBy: { createdAt: 'asc' } })
  return user && personById(user.id)
}

async function replace(admin: Person, deskId: string) {
  await retireDesk(admin, { deskId })
  const number = 1 + (await db.desk.count({ where: { isSample: true } }))
  const { slug } = await makeDesk(admin, { name: 'Sample desk', slug: `sample-${number}`, chiefId: admin.id })
  return db.desk.update({ where: { slug }, data: { isSample: true } })
}

async function fill(admin: Person, desk: { id: string; slug: string }): Promise<void> {
  const { password, emails, actors } = await makeSamplePeople(admin, desk)
  await fillSampleDesk(actors)
  const lines = Object.values(emails).map((address) => `              ${address}`)
  console.log(
    `  The sample desk has one person of each role. Their password, shown this once:  ${password}\n${lines.join('\n')}\n`,
  )
}
