import { type Actor, actorAt } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { Misasked } from './options.ts'

/** Who brings the op-eds in, and where to. Whoever can run this can read the database's files, so no password is asked. */
export async function findActor(slug: string | undefined, email: string | undefined): Promise<Actor> {
  const desk = await findDesk(slug)
  const user = email
    ? await db.user.findFirst({ where: { email: { equals: email, mode: 'insensitive' } } })
    : await firstChief(desk.id)
  const actor = user && (await actorAt(user.id, desk.slug))
  if (actor) return actor
  throw new Misasked(
    email
      ? `Nobody at the desk ${desk.slug} has the e-mail ${email}.`
      : `The desk ${desk.slug} has no chief. Say who brings the op-eds in: --as EMAIL.`,
  )
}

async function findDesk(slug: string | undefined): Promise<{ id: string; slug: string }> {
  const desks = await db.desk.findMany({
    where: { retiredAt: null, ...(slug && { slug }) },
    select: { id: true, slug: true },
    orderBy: { createdAt: 'asc' },
  })
  const [only, other] = desks
  if (only && !other) return only
  if (only)
    throw new Misasked(
      `There are several desks. Say which: --desk ${desks.map(({ slug }) => slug).join(' | ')}`,
    )
  throw new Misasked(slug ? `There is no desk ${slug}.` : 'There is no desk yet. Run npm start first.')
}

async function firstChief(deskId: string): Promise<{ id: string } | null> {
  const membership = await db.membership.findFirst({
    where: { deskId, role: 'chief', endedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { user: { select: { id: true } } },
  })
  return membership?.user ?? null
}
