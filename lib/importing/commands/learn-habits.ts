import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { type Habit, isAbout, MOST_TIMES } from '../habits/habit'
import { habitsIn } from '../habits/learn'
import { offersIn } from '../habits/offer'
import { outletKeys } from '../habits/outlet-keys'
import { type ImportReading, keptReading } from '../import-reading'

type Learning = { importId: string; confirmed: ImportReading; wasOffered: boolean }

/**
 * Keeps what an editor corrected for the outlet, to be offered next time. What was offered and left as it was counts against it:
 * a correction is offered so long as it was made more often than declined.
 */
export async function learnHabits(tx: Tx, { deskId }: Actor, { importId, confirmed, wasOffered }: Learning) {
  const { inferred } = await tx.import.findUniqueOrThrow({
    where: { id: importId, deskId },
    select: { inferred: true },
  })
  const first = inferred ? keptReading(inferred) : confirmed
  const outlets = [...new Set([...outletKeys(confirmed.fields), ...outletKeys(first.fields)])]
  if (wasOffered) await discount(tx, deskId, outlets, confirmed)
  for (const habit of habitsIn(first, confirmed)) await keep(tx, deskId, outlets, habit)
}

async function discount(tx: Tx, deskId: string, outlets: string[], confirmed: ImportReading) {
  const known = await tx.outletHabit.findMany({
    where: { deskId, outlet: { in: outlets }, times: { gt: 0 } },
  })
  const declined = offersIn(
    confirmed,
    known.flatMap(({ about, ...habit }) => (isAbout(about) ? [{ ...habit, about }] : [])),
  )
  if (declined.length === 0) return
  await tx.outletHabit.updateMany({
    where: { deskId, id: { in: declined.map(({ id }) => id) } },
    data: { times: { decrement: 1 } },
  })
}

/** A correction made otherwise than before takes its place, and begins anew. */
async function keep(tx: Tx, deskId: string, outlets: string[], { about, was, now }: Habit) {
  await tx.$executeRaw`
    INSERT INTO "OutletHabit" AS kept (id, "deskId", outlet, about, was, now)
    SELECT gen_random_uuid()::text, ${deskId}, outlet, ${about}, ${was}, ${now} FROM unnest(${outlets}::text[]) AS outlet
        ON CONFLICT ("deskId", outlet, about, was) DO UPDATE
       SET times = CASE WHEN kept.now = EXCLUDED.now THEN least(kept.times + 1, ${MOST_TIMES}) ELSE 1 END,
           now = EXCLUDED.now, "lastAt" = now()`
}
