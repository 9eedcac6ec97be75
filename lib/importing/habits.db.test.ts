import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { blockText } from '@/lib/text/document'
import { buildActor, buildColleague } from '@/test/builders'
import { capture } from './commands/capture'
import { confirmImport } from './commands/confirm-import'
import { confirmMany } from './commands/confirm-many'
import { correctImport } from './commands/correct-import'
import { switched } from './confirming/edit-blocks'
import { applied, offersIn } from './habits/offer'
import { type ImportReading, keptReading } from './import-reading'
import { listHabits } from './queries/habits'

const ferry =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'

/** An import of an outlet that puts the same words under every op-ed, and is read under a short name. */
async function nextOf(actor: Actor): Promise<{ importId: string; reading: ImportReading }> {
  const text = `The ramp is sound\n${ferry} ${randomUUID()} it said.\n${ferry}\nThe harbour is open to all who care for it today\n${ferry}`
  const taken = await capture(actor, { kind: 'pasted_text', text })
  if (taken.state !== 'captured') throw new Error(taken.state)
  const { importId } = taken
  const found = keptReading((await db.import.findUniqueOrThrow({ where: { id: importId } })).reading)
  const url = { value: `https://ansel.example/${importId}`, from: 'canonical', certainty: 'sure' as const }
  const outlet = { value: 'Ansel', from: 'host', certainty: 'doubtful' as const }
  const language = { value: 'en', from: 'the words', certainty: 'sure' as const }
  const blocks = found.blocks.map((block) => switched(block, null))
  const reading = { ...found, blocks, fields: { ...found.fields, url, outlet, language } }
  await db.import.update({ where: { id: importId }, data: { reading } })
  return { importId, reading }
}

function corrected(reading: ImportReading): ImportReading {
  const blocks = reading.blocks.map((block) =>
    blockText(block).startsWith('The harbour is open') ? switched(block, 'Marked as junk by hand') : block,
  )
  const outlet = { value: 'The Ansel Courier', from: 'by hand', certainty: 'sure' as const }
  return { ...reading, blocks, fields: { ...reading.fields, outlet } }
}

async function offers(actor: Actor, reading: ImportReading) {
  return offersIn(reading, await listHabits(actor, reading.fields))
}

const confirm = (actor: Actor, importId: string, reading: ImportReading, version = 1) =>
  confirmImport(actor, { importId, version, reading, knowingly: true })

it('offers next time what was corrected for the outlet, and only at that desk', async () => {
  const actor = await buildActor()
  const first = await nextOf(actor)
  expect(await offers(actor, first.reading)).toEqual([])
  await correctImport(actor, { importId: first.importId, version: 1, reading: corrected(first.reading) })
  await confirm(actor, first.importId, corrected(first.reading), 2)

  const next = await nextOf(actor)
  const offered = await offers(await buildColleague(actor, 'analyst'), next.reading)
  expect(offered.map(({ about, now }) => [about, now]).sort()).toEqual([
    ['block', 'junk'],
    ['outlet', 'The Ansel Courier'],
  ])
  const taken = offered.reduce(applied, next.reading)
  expect(taken.fields.outlet).toMatchObject({
    value: 'The Ansel Courier',
    from: 'corrected so before for this outlet',
  })
  expect(taken.blocks.filter((block) => block.attrs.junk !== null)).toHaveLength(1)
  expect(await offers(await buildActor(), next.reading)).toEqual([])
  expect(await offers(await buildColleague(actor, 'reader'), next.reading)).toEqual([])
})

it('is offered so long as it was made more often than declined', async () => {
  const actor = await buildActor()
  for (const turn of [1, 2]) {
    const { importId, reading } = await nextOf(actor)
    await confirm(actor, importId, corrected(reading))
    expect((await offers(actor, reading)).map(({ times }) => times)).toEqual([turn, turn])
  }
  for (const left of [1, 0]) {
    const { importId, reading } = await nextOf(actor)
    await confirm(actor, importId, reading)
    expect((await offers(actor, reading)).map(({ times }) => times)).toEqual(left === 0 ? [] : [1, 1])
  }
  const { importId, reading } = await nextOf(actor)
  await confirm(actor, importId, corrected(reading))
  expect(await offers(actor, reading)).toHaveLength(2)
})

it('is not declined by a confirmation of many, where nobody was shown it', async () => {
  const actor = await buildActor()
  const first = await nextOf(actor)
  await confirm(actor, first.importId, corrected(first.reading))
  const { importId, reading } = await nextOf(actor)
  await confirmMany(actor, { chosen: [{ importId, version: 1 }], force: true })
  expect(await offers(actor, reading)).toHaveLength(2)
})

it('takes the place of what was corrected otherwise before', async () => {
  const actor = await buildActor()
  const first = await nextOf(actor)
  await confirm(actor, first.importId, corrected(first.reading))
  const { importId, reading } = await nextOf(actor)
  const outlet = { value: 'Ansel Weekly', from: 'by hand', certainty: 'sure' as const }
  await confirm(actor, importId, { ...corrected(reading), fields: { ...reading.fields, outlet } })
  const third = await nextOf(actor)
  const [mine] = (await offers(actor, third.reading)).filter(({ about }) => about === 'outlet')
  expect(mine).toMatchObject({ now: 'Ansel Weekly', times: 1 })
})
