import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { capture } from '@/lib/importing/commands/capture'
import { recaptureImport } from '@/lib/importing/commands/recapture-import'
import { seeDifference } from '@/lib/importing/commands/see-difference'
import { getComparison } from '@/lib/importing/queries/comparison'
import { duplicatesOf } from '@/lib/importing/queries/duplicates-of'
import { getCaptures } from '@/lib/importing/queries/op-ed-captures'
import { unseenDifferences } from '@/lib/op-eds/queries/differences'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

export const duplicateTries: Tries = {
  'importing/queries/duplicates-of duplicatesOf': asks(
    'analyst',
    duplicatesOf,
  )(async (it) => (await beside(it)).importId),
  'importing/queries/comparison getComparison': asks('analyst', getComparison)(beside),
  'importing/queries/op-ed-captures getCaptures': asks(
    'analyst',
    getCaptures,
  )(async (it) => ({ opEdId: (await recaptured(it)).opEdId })),
  'importing/commands/recapture-import recaptureImport': does(
    'analyst',
    recaptureImport,
  )(async (it) => ({ ...(await it.waiting()), opEdId: (await it.opEd()).id })),
  'importing/commands/see-difference seeDifference': does(
    'analyst',
    seeDifference,
  )(async (it) => ({ recaptureId: (await recaptured(it)).recaptureId })),
  'op-eds/queries/differences unseenDifferences': asks(
    'analyst',
    unseenDifferences,
  )(async (it) => [(await recaptured(it)).opEdId]),
}

/** An import of the op-ed's own words, and the op-ed. */
async function beside({ people, opEd }: BuiltWorld): Promise<{ importId: string; otherId: string }> {
  const { id, text } = await opEd()
  const taken = await capture(people.analyst, {
    kind: 'pasted_text',
    text: `${text}\n\nIt was number ${randomUUID()} that was late.`,
  })
  if (taken.state !== 'captured') throw new Error(`The paste was ${taken.state}`)
  return { importId: taken.importId, otherId: id }
}

async function recaptured(it: BuiltWorld): Promise<{ opEdId: string; recaptureId: string }> {
  const { importId, version } = await it.waiting()
  const opEdId = (await it.opEd()).id
  await recaptureImport(it.people.analyst, { importId, version, opEdId })
  const { id } = await db.recapture.findFirstOrThrow({ where: { opEdId } })
  return { opEdId, recaptureId: id }
}
