import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db, transaction } from '@/lib/db'
import { listOpEds } from '@/lib/op-eds/queries'
import { buildActor, buildCapture, buildColleague, buildOpEd } from '@/test/builders'
import { capture } from './commands/capture'
import { confirmImport } from './commands/confirm-import'
import { confirmMany } from './commands/confirm-many'
import { keepRecapture } from './commands/keep-recapture'
import { recaptureImport } from './commands/recapture-import'
import { seeDifference } from './commands/see-difference'
import { setAside } from './commands/set-aside'
import { keptReading } from './import-reading'
import { getComparison } from './queries/comparison'
import { duplicatesOf } from './queries/duplicates-of'
import { getCaptures } from './queries/op-ed-captures'

const late =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const winter =
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame for them.'
const ramp =
  'The ramp has been inspected twice since then, and was found to be sound on both of these occasions.'
const log =
  'Whoever reads the log will see that most of the sailings were cancelled on days without any wind at all.'
const paid =
  'Nobody has paid for the ramp, and the board has put the question off until the harbour meets in the spring.'
const crossing = [late, winter, ramp, log, paid]
const orchard = [
  'The pear trees above the village were planted before the war and have borne every second year since then.',
  'A cold week in April takes the blossom, and no smoke or blanket has ever saved more than a row of them.',
  'Growers who sell by the crate ask for a price in August that nobody could have named in the spring before.',
]

async function bringIn(actor: Actor, words: string[], again = false): Promise<string> {
  const taken = await capture(actor, { kind: 'pasted_text', text: words.join('\n\n'), again })
  if (taken.state !== 'captured') throw new Error(`The paste was ${taken.state}`)
  return taken.importId
}

const opEdOf = (actor: Actor, words: string[], given: { title?: string; url?: string } = {}) =>
  buildOpEd(actor, { words: words.join('\n'), ...given })

async function confirmed(actor: Actor, words: string[]): Promise<string> {
  const importId = await bringIn(actor, words)
  return (await confirmImport(actor, { importId, version: 1 })).opEdId
}

describe('duplicates of an import', () => {
  it('are none where nothing is alike', async () => {
    const actor = await buildActor()
    await opEdOf(actor, orchard)
    expect(await duplicatesOf(actor, await bringIn(actor, crossing))).toEqual([])
  })

  it.each<[string, string[], string[], object]>([
    ['the same words', crossing, [`${late} ${winter.toUpperCase()}`, ramp, log, paid], { kind: 'text' }],
    ['a word changed', crossing, [late, winter, ramp.replace('twice', 'once'), log, paid], { kind: 'near' }],
    ['a part of it', crossing, [late, winter, ramp, ...orchard.slice(1)], { kind: 'alike' }],
  ])('are told by %s', async (_, there, here, reason) => {
    const actor = await buildActor()
    const { id } = await opEdOf(actor, there, { title: 'The ramp is sound' })
    expect(await duplicatesOf(actor, await bringIn(actor, here))).toMatchObject([
      {
        kind: 'op-ed',
        id,
        title: 'The ramp is sound',
        outlet: 'The Ansel Courier',
        date: '2026-11-14',
        state: 'reading',
        reason,
      },
    ])
  })

  it('are told by a passage of it, with its sentences', async () => {
    const actor = await buildActor()
    const { id } = await opEdOf(actor, crossing)
    const others = Array.from(
      { length: 12 },
      (_, n) => `${orchard[n % 3]} That was in the year ${1900 + n}, as far as number ${n} remembers.`,
    )
    const found = await duplicatesOf(actor, await bringIn(actor, [...others, late, winter]))
    expect(found).toMatchObject([{ id, reason: { kind: 'passage', sentences: [late, winter] } }])
  })

  it('are told by the address, whatever the words', async () => {
    const actor = await buildActor()
    const { id } = await opEdOf(actor, orchard, { url: 'https://www.courier.example/ramp/?utm_source=post' })
    const importId = await bringIn(actor, crossing)
    await giveAddress(importId, 'http://courier.example/ramp')
    expect(await duplicatesOf(actor, importId)).toMatchObject([{ id, reason: { kind: 'address' } }])
  })

  it('are imports too, and the strongest reason comes first', async () => {
    const actor = await buildActor()
    const near = await opEdOf(actor, [late, winter, ramp.replace('twice', 'once'), log, paid])
    const first = await bringIn(actor, crossing)
    const second = await bringIn(actor, crossing, true)
    expect(await duplicatesOf(actor, second)).toMatchObject([
      { kind: 'import', id: first, state: 'waiting', reason: { kind: 'bytes' } },
      { kind: 'op-ed', id: near.id, reason: { kind: 'near' } },
    ])
  })

  it('say what was set aside, and why, after all else', async () => {
    const actor = await buildActor()
    const aside = await bringIn(actor, crossing)
    await setAside(actor, { importId: aside, reason: 'A letter, no op-ed' })
    const { id } = await opEdOf(actor, [late, winter, ...orchard])
    const found = await duplicatesOf(actor, await bringIn(actor, crossing, true))
    expect(found).toMatchObject([
      { id },
      { id: aside, setAsideFor: 'A letter, no op-ed', reason: { kind: 'bytes' } },
    ])
  })

  it('are nothing by boilerplate that stands in every text', async () => {
    const actor = await buildActor()
    const foot =
      'Letters to the editor reach the harbour office on weekdays from nine to noon, and are answered.'
    for (let n = 0; n < 14; n++) await opEdOf(actor, [...sayings(n), foot, foot.replace('Letters', 'Notes')])
    const found = await duplicatesOf(
      actor,
      await bringIn(actor, [...sayings(99), foot, foot.replace('Letters', 'Notes')]),
    )
    expect(found).toEqual([])
  })

  it('follow what the editor keeps, not what came', async () => {
    const actor = await buildActor()
    await opEdOf(actor, crossing)
    const importId = await bringIn(actor, crossing)
    const row = await db.import.findUniqueOrThrow({ where: { id: importId } })
    const reading = keptReading(row.reading)
    const blocks = reading.blocks.map((block) => ({ ...block, attrs: { ...block.attrs, junk: 'By hand' } }))
    await db.import.update({
      where: { id: importId },
      data: { reading: { ...reading, blocks: [...blocks.slice(1), ...blocks.slice(0, 1)] } as object },
    })
    expect(await duplicatesOf(actor, importId)).toEqual([])
  })

  it('are never another desk’s, nor a reader’s to see', async () => {
    const actor = await buildActor()
    await opEdOf(await buildActor(), crossing)
    await bringIn(await buildActor(), crossing)
    const importId = await bringIn(actor, crossing)
    expect(await duplicatesOf(actor, importId)).toEqual([])

    await opEdOf(actor, crossing)
    expect(await duplicatesOf(actor, importId)).toHaveLength(1)
    expect(await duplicatesOf(await buildActor('chief'), importId)).toEqual([])
    expect(await duplicatesOf(await buildColleague(actor, 'reader'), importId)).toEqual([])
  })
})

describe('beside the other', () => {
  it('an import shows what became of the words', async () => {
    const actor = await buildActor()
    const { id } = await opEdOf(actor, crossing)
    const importId = await bringIn(actor, [late, winter, ramp.replace('twice', 'once'), log])
    const beside = await getComparison(actor, { importId, otherId: id })
    expect(beside).toMatchObject({
      other: { id, kind: 'op-ed' },
      reason: { kind: 'alike' },
      comparison: { added: 1, removed: 22 },
    })
    expect(await getComparison(actor, { importId, otherId: importId })).not.toBeNull()
  })

  it('stands nothing of another desk', async () => {
    const [actor, stranger] = [await buildActor(), await buildActor('chief')]
    const importId = await bringIn(actor, crossing)
    const { id } = await opEdOf(stranger, crossing)
    expect(await getComparison(actor, { importId, otherId: id })).toBeNull()
    expect(await getComparison(stranger, { importId, otherId: id })).toBeNull()
  })
})

describe('confirming the same words', () => {
  it('is asked once', async () => {
    const actor = await buildActor()
    const opEdId = await confirmed(actor, crossing)
    const importId = await bringIn(actor, [`${late} ${winter}`, ramp, log, paid])
    await expect(confirmImport(actor, { importId, version: 1 })).rejects.toMatchObject({
      reason: 'invalid',
      current: { sameAs: opEdId },
    })
    expect(await confirmImport(actor, { importId, version: 1, knowingly: true })).toMatchObject({
      opEdId: expect.any(String),
    })
  })
})

it('makes one op-ed of the same words, though many confirm them at once', async () => {
  const actor = await buildActor()
  const chosen: { importId: string; version: number }[] = []
  for (let times = 0; times < 8; times++)
    chosen.push({ importId: await bringIn(actor, crossing, true), version: 1 })
  await Promise.allSettled(
    chosen.map((one, place) =>
      place % 2 === 0 ? confirmImport(actor, one) : confirmMany(actor, { chosen: [one], force: true }),
    ),
  )
  expect(await db.opEd.count({ where: { deskId: actor.deskId } })).toBe(1)
})

describe('an op-ed captured again', () => {
  const edited = [late, winter, ramp.replace('twice', 'once or more'), log, paid]

  it('keeps how its words differ, with one event', async () => {
    const actor = await buildActor()
    const { id: opEdId, textVersionId } = await opEdOf(actor, crossing)
    const importId = await bringIn(actor, edited)
    expect(await recaptureImport(actor, { importId, version: 1, opEdId })).toEqual({
      changed: true,
      added: 3,
      removed: 1,
    })

    const kept = await db.import.findUniqueOrThrow({ where: { id: importId } })
    expect(kept).toMatchObject({ state: 'recaptured', opEdId })
    const { captureId } = kept
    expect(await db.recapture.findMany({ where: { opEdId } })).toMatchObject([
      { captureId, textVersionId, added: 3, removed: 1 },
    ])
    const events = await db.event.findMany({
      where: { chain: `desk:${actor.deskId}`, name: 'op-ed.recaptured' },
    })
    expect(events.map(({ detail }) => detail)).toMatchObject([
      { opEdId, captureId, importId, added: 3, removed: 1 },
    ])
  })

  it('happens once, however often it is asked for', async () => {
    const actor = await buildActor()
    const { id: opEdId } = await opEdOf(actor, crossing)
    const importId = await bringIn(actor, edited)
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => recaptureImport(actor, { importId, version: 1, opEdId })),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.recapture.count({ where: { opEdId } })).toBe(1)
    await expect(confirmImport(actor, { importId, version: 2 })).rejects.toMatchObject({ reason: 'conflict' })
  })

  it('is of this desk', async () => {
    const [actor, stranger] = [await buildActor(), await buildActor('chief')]
    const importId = await bringIn(actor, edited)
    const { id: theirs } = await opEdOf(stranger, crossing)
    const { id: ours } = await opEdOf(actor, crossing)
    const isGone = { reason: 'not-found' }
    await expect(recaptureImport(actor, { importId, version: 1, opEdId: theirs })).rejects.toMatchObject(
      isGone,
    )
    await expect(recaptureImport(stranger, { importId, version: 1, opEdId: theirs })).rejects.toMatchObject(
      isGone,
    )
    await expect(
      recaptureImport(await buildColleague(actor, 'reader'), { importId, version: 1, opEdId: ours }),
    ).rejects.toMatchObject(isGone)
    await expect(recaptureImport(actor, { importId, version: 2, opEdId: ours })).rejects.toMatchObject({
      reason: 'conflict',
    })
    expect(await db.import.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({
      state: 'waiting',
      opEdId: null,
    })
  })

  it('is a known duplicate from then on', async () => {
    const actor = await buildActor()
    const { id: opEdId } = await opEdOf(actor, crossing)
    await recaptureImport(actor, { importId: await bringIn(actor, edited), version: 1, opEdId })
    expect(await duplicatesOf(actor, await bringIn(actor, edited, true))).toMatchObject([
      { id: opEdId, reason: { kind: 'bytes' } },
    ])
  })

  it('without a change tells nobody', async () => {
    const actor = await buildActor()
    const { id: opEdId } = await opEdOf(actor, crossing)
    const importId = await bringIn(actor, crossing)
    expect(await recaptureImport(actor, { importId, version: 1, opEdId })).toMatchObject({ changed: false })
    expect(await listOpEds(actor)).toMatchObject([{ id: opEdId, difference: null }])
  })

  it('is told of until somebody has looked, and again when the words change again', async () => {
    const actor = await buildActor()
    const { id: opEdId } = await opEdOf(actor, crossing)
    const told = async () => (await listOpEds(actor))[0]?.difference
    await recaptureImport(actor, { importId: await bringIn(actor, edited), version: 1, opEdId })
    expect(await told()).toEqual({ added: 3, removed: 1 })

    await seeDifference(actor, { recaptureId: await latestOf(opEdId) })
    await seeDifference(actor, { recaptureId: await latestOf(opEdId) })
    expect(await told()).toBeNull()
    expect(
      await db.event.count({ where: { chain: `desk:${actor.deskId}`, name: 'op-ed.difference-seen' } }),
    ).toBe(1)

    await recaptureImport(actor, { importId: await bringIn(actor, edited, true), version: 1, opEdId })
    expect(await told()).toBeNull()
    await recaptureImport(actor, {
      importId: await bringIn(actor, [...edited, orchard[0] ?? '']),
      version: 1,
      opEdId,
    })
    expect(await told()).toMatchObject({ removed: 1 })
  })

  it('lists every capture, newest first, and shows one beside the text', async () => {
    const actor = await buildActor('analyst', { name: 'Mira Holm' })
    const opEdId = await confirmed(actor, crossing)
    await recaptureImport(actor, { importId: await bringIn(actor, edited), version: 1, opEdId })
    const found = await getCaptures(actor, { opEdId })
    expect(found).toMatchObject({
      opEd: { id: opEdId },
      textVersion: 1,
      captures: [
        { textVersion: null, takenBy: 'Mira Holm', recapture: { added: 3, removed: 1, seen: null } },
        { textVersion: 1, recapture: null },
      ],
      chosen: { comparison: { added: 3, removed: 1, changed: 1, of: 5 } },
    })
    await seeDifference(actor, { recaptureId: await latestOf(opEdId) })
    expect((await getCaptures(actor, { opEdId }))?.captures[0]?.recapture?.seen).toMatchObject({
      by: 'Mira Holm',
    })
    expect(await getCaptures(await buildActor('chief'), { opEdId })).toBeNull()
    expect(await getCaptures(await buildColleague(actor, 'reader'), { opEdId })).toBeNull()
  })

  it('brings no news of what an editor had put aside, and says that the title is another', async () => {
    const actor = await buildActor()
    const words = [`~ ${orchard[0]}`, ...crossing].join('\n')
    const { id: opEdId } = await buildOpEd(actor, { words, title: 'The crossing' })
    const importId = await bringIn(actor, ['The second crossing', orchard[0] ?? '', ...crossing])
    expect(await recaptureImport(actor, { importId, version: 1, opEdId })).toMatchObject({ changed: false })
    expect((await getCaptures(actor, { opEdId }))?.chosen?.title).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'new', text: 'second ' },
      { kind: 'same', text: 'crossing' },
    ])
  })

  it('may come without an import: fetched again', async () => {
    const actor = await buildActor()
    const { id: opEdId } = await opEdOf(actor, crossing)
    const { id: captureId } = await buildCapture(actor)
    const { reading } = await db.import.findUniqueOrThrow({ where: { id: await bringIn(actor, edited) } })
    const kept = await transaction((tx) =>
      keepRecapture(tx, actor, { opEdId, captureId, reading: keptReading(reading) }),
    )
    expect(kept).toEqual({ changed: true, added: 3, removed: 1 })
    expect(await db.fingerprint.count({ where: { captureId } })).toBe(1)
  })
})

function sayings(n: number): string[] {
  const word = (place: number) => `${['pear', 'barge', 'quay', 'crane', 'sail'][place % 5]}${n}x${place}`
  return Array.from(
    { length: 6 },
    (_, line) =>
      `${Array.from({ length: 14 }, (_, place) => word(line * 14 + place)).join(' ')} stood there.`,
  )
}

async function latestOf(opEdId: string): Promise<string> {
  return (await db.recapture.findFirstOrThrow({ where: { opEdId }, orderBy: { id: 'desc' } })).id
}

async function giveAddress(importId: string, address: string) {
  const { reading } = await db.import.findUniqueOrThrow({ where: { id: importId } })
  const { fields, ...rest } = keptReading(reading)
  const url = { value: address, from: 'by hand', certainty: 'sure' as const }
  await db.import.update({
    where: { id: importId },
    data: { reading: { ...rest, fields: { ...fields, url } } },
  })
}
