import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'

/** Has an op-ed's address fetched once more, to see whether its words have changed. */
export function askToFetchAgain(actor: Actor, { opEdId }: { opEdId: string }): Promise<{ jobId: string }> {
  return transaction(async (tx) => {
    const opEd = await tx.opEd.findFirst({
      where: { AND: [visibleTo(actor), { id: opEdId }] },
      select: { id: true, title: true, url: true },
    })
    if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')
    if (!opEd.url) throw new Refusal('invalid', 'This op-ed has no address to fetch again.')
    const open = await openFetches(tx, actor, [opEdId])
    if (open.size > 0)
      throw new Refusal('conflict', 'It is being fetched already, or waits to be tried again: see Work.')

    const { jobId } = await askForOpEd(tx, actor, opEd, { asRobot: false })
    await record(tx, actor, { event: 'work.asked', jobIds: [jobId], kind: 'fetch_again' })
    return { jobId }
  })
}

type Fetchable = { id: string; title: string | null; url: string | null }

export function askForOpEd(
  tx: Tx,
  actor: Actor,
  { id: opEdId, title, url }: Fetchable,
  { asRobot }: { asRobot: boolean },
): Promise<{ jobId: string }> {
  const label = title ?? url ?? 'an op-ed'
  return askForWork(tx, actor, { kind: 'fetch_again', label, input: { opEdId, asRobot } })
}

/** Those of the op-eds that are waiting to be fetched again, or being fetched. */
export async function openFetches(tx: Tx, { deskId }: Actor, opEdIds: string[]): Promise<Set<string>> {
  const open = await tx.$queryRaw<{ opEdId: string }[]>`
    SELECT input->>'opEdId' AS "opEdId" FROM "Job"
     WHERE "deskId" = ${deskId} AND kind = 'fetch_again' AND state IN ('waiting', 'running')
       AND input->>'opEdId' = ANY (${opEdIds})`
  return new Set(open.map(({ opEdId }) => opEdId))
}
