import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { isAbout, type KnownHabit } from '../habits/habit'
import { outletKeys } from '../habits/outlet-keys'
import { mayImport } from '../policy'
import type { Fields } from '../reading'

const MOST_OFFERED = 200

/** What was corrected before for an outlet, to be offered on the next op-ed of it. */
export async function listHabits(
  actor: Actor,
  fields: Pick<Fields, 'url' | 'outlet'>,
): Promise<KnownHabit[]> {
  const outlets = outletKeys(fields)
  if (!mayImport(actor) || outlets.length === 0) return []
  const found = await db.outletHabit.findMany({
    where: { deskId: actor.deskId, outlet: { in: outlets }, times: { gt: 0 } },
    orderBy: [{ times: 'desc' }, { lastAt: 'desc' }],
    take: MOST_OFFERED,
    select: { about: true, was: true, now: true, times: true, lastAt: true },
  })
  const known = found.flatMap(({ about, ...habit }) => (isAbout(about) ? [{ ...habit, about }] : []))
  return [...new Map(known.toReversed().map((habit) => [`${habit.about} ${habit.was}`, habit])).values()]
}
