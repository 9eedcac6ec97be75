import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { confirmMany } from '@/lib/importing/commands/confirm-many'
import { setAsideMany } from '@/lib/importing/commands/set-aside'
import { listHabits } from '@/lib/importing/queries/habits'
import { listBatches, listImports, listSure } from '@/lib/importing/queries/inbox'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

export const inboxTries: Tries = {
  'importing/queries/inbox listImports': asks(
    'analyst',
    listImports,
  )(async ({ waiting }) => {
    await waiting()
    return { state: 'waiting' as const }
  }),
  'importing/queries/inbox listBatches': asks('analyst', listBatches)(batch),
  'importing/queries/inbox listSure': asks('analyst', listSure)(batch),
  'importing/queries/habits listHabits': asks('analyst', listHabits)(habit),
  'importing/commands/confirm-many confirmMany': does(
    'analyst',
    confirmMany,
  )(async ({ waiting }) => ({ chosen: [await waiting()], force: true })),
  'importing/commands/set-aside setAsideMany': does(
    'analyst',
    setAsideMany,
  )(async ({ waiting }) => ({ importIds: [(await waiting()).importId], reason: 'Twice the same' })),
}

/** Two imports without a doubt that came by one job. */
async function batch({ people, waiting }: BuiltWorld): Promise<{ jobId: string }> {
  const { deskId, membershipId } = people.analyst
  const { importId } = await waiting()
  const { reading } = await db.import.findUniqueOrThrow({ where: { id: importId } })
  const { id: jobId } = await db.job.create({
    data: { deskId, askedById: membershipId, kind: 'read_archive', label: 'harbour.zip', input: {} },
  })
  for (const words of ['One', 'Two']) {
    const { id: captureId } = await db.capture.create({
      data: {
        deskId,
        kind: 'file',
        bytes: Buffer.from(words),
        sha256: createHash('sha256').update(words).digest('hex'),
        mediaType: 'text/plain',
        takenById: membershipId,
      },
    })
    await db.import.create({
      data: { deskId, captureId, jobId, reading: reading ?? {}, doubts: 0, importedById: membershipId },
    })
  }
  return { jobId }
}

/** A correction made before for the outlet whose fields these are. */
async function habit({ desk }: BuiltWorld) {
  const outlet = { value: 'The Ansel Courier', from: 'header', certainty: 'sure' as const }
  const url = { value: null, from: 'none found', certainty: 'doubtful' as const }
  await db.outletHabit.create({
    data: { deskId: desk.id, outlet: '“the ansel courier”', about: 'section', was: '', now: 'Opinion' },
  })
  return { outlet, url }
}
