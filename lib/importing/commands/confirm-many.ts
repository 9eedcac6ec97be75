import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { doubtsIn } from '../confirming/doubts'
import { mayImport } from '../policy'
import { type Confirmed, confirmWithin } from './confirm-import'
import { waitingImport } from './waiting-import'

type Chosen = { importId: string; version: number }

type Many = {
  chosen: Chosen[]
  /** Those with doubts too: whoever confirms was shown them and said so. */
  force?: boolean | undefined
}

export type Refused = { importId: string; why: string }

/** Confirms several as they stand, each by itself: what is refused is named and left waiting. All of it is one event. */
export function confirmMany(
  actor: Actor,
  { chosen, force = false }: Many,
): Promise<{ confirmed: string[]; refused: Refused[] }> {
  return transaction(async (tx) => {
    if (!mayImport(actor)) throw new Refusal('not-found', 'Those imports are gone.')
    const made: (Confirmed & { importId: string })[] = []
    const refused: Refused[] = []
    for (const { importId, version } of chosen) {
      const outcome = await apart(tx, () => confirmOne(tx, actor, { importId, version }, force))
      if ('why' in outcome) refused.push({ importId, why: outcome.why })
      else made.push({ importId, ...outcome })
    }
    if (made.length === 0 && refused.every(({ why }) => why === GONE)) throw new Refusal('not-found', GONE)
    await recordAll(tx, actor, made, force)
    return { confirmed: made.map(({ importId }) => importId), refused }
  })
}

const GONE = 'That import is gone.'

async function confirmOne(tx: Tx, actor: Actor, chosen: Chosen, force: boolean): Promise<Confirmed> {
  if (!force) {
    const { reading } = await waitingImport(tx, actor, chosen.importId)
    const doubts = doubtsIn(reading)
    if (doubts.length > 0) {
      throw new Refusal('invalid', `Look at it first: ${doubts.map(({ words }) => words).join(', ')}.`)
    }
  }
  return confirmWithin(tx, actor, chosen)
}

/** What one of them wrote before it was refused is undone, and the others stand. */
async function apart<T extends object>(tx: Tx, run: () => Promise<T>): Promise<T | { why: string }> {
  await tx.$executeRaw`SAVEPOINT one_of_many`
  try {
    const done = await run()
    await tx.$executeRaw`RELEASE SAVEPOINT one_of_many`
    return done
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT one_of_many`
    return { why: error.message }
  }
}

async function recordAll(tx: Tx, actor: Actor, made: (Confirmed & { importId: string })[], forced: boolean) {
  const [only] = made
  if (!only) return
  if (made.length === 1) return record(tx, actor, { event: 'op-ed.confirmed', ...only })
  await record(tx, actor, {
    event: 'op-ed.confirmed-many',
    opEdIds: made.map(({ opEdId }) => opEdId),
    importIds: made.map(({ importId }) => importId),
    captureIds: made.map(({ captureId }) => captureId),
    forced,
  })
}
