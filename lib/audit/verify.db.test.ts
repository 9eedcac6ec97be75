import { beforeEach, describe, expect, it } from 'vitest'
import { openScratchDatabase } from '@/test/scratch-database'

await openScratchDatabase('tampered')
const { buildActor } = await import('@/test/builders')
const { db, transaction } = await import('@/lib/db')
const { canonicalLine, hashLine } = await import('./chain')
const { record } = await import('./record')
const { verifyChains } = await import('./verify')

type Chief = Awaited<ReturnType<typeof buildActor>>

const rename = (chief: Chief, name: string) =>
  transaction((tx) => record(tx, chief, { event: 'desk.renamed', deskId: chief.deskId, name }))

async function reportOn(chief: Chief) {
  return (await verifyChains()).find(({ chain }) => chain === `desk:${chief.deskId}`)
}

it('verifies after fifty commands at once', async () => {
  const chief = await buildActor('chief')

  await Promise.all(Array.from({ length: 50 }, (_, place) => rename(chief, `Name ${place}`)))

  expect(await reportOn(chief)).toMatchObject({ events: 50, broken: null })
})

it('leaves no gap where a command fails after its line was written', async () => {
  const chief = await buildActor('chief')
  await rename(chief, 'First')
  const failing = transaction(async (tx) => {
    await record(tx, chief, { event: 'desk.renamed', deskId: chief.deskId, name: 'Never' })
    throw new Error('after all')
  })
  await expect(failing).rejects.toThrow('after all')
  await rename(chief, 'Second')

  expect(await reportOn(chief)).toMatchObject({ events: 2, broken: null })
})

describe('by somebody who can switch the triggers off', () => {
  let chief: Chief
  let chain: string

  beforeEach(async () => {
    chief = await buildActor('chief')
    chain = `desk:${chief.deskId}`
    for (const name of ['One', 'Two', 'Three']) await rename(chief, name)
  })

  it('nothing is changed while they are on', async () => {
    await expect(db.event.updateMany({ where: { chain, seq: 2 }, data: { name: 'x' } })).rejects.toThrow(
      'append-only',
    )
    await expect(db.event.deleteMany({ where: { chain, seq: 2 } })).rejects.toThrow('append-only')
    await expect(db.$executeRaw`TRUNCATE "Event"`).rejects.toThrow('append-only')
  })

  it('a changed detail is found', async () => {
    await untriggered(() =>
      db.event.update({ where: at(2), data: { detail: { deskId: chief.deskId, name: 'Forged' } } }),
    )

    expect((await reportOn(chief))?.broken).toBe('event 2 says other than what was hashed')
  })

  it('another person in a line is found', async () => {
    await untriggered(() => db.event.update({ where: at(2), data: { userId: 'somebody else' } }))

    expect((await reportOn(chief))?.broken).toBe('event 2 says other than what was hashed')
  })

  it('a line forged with its hash is found by the next', async () => {
    const { previous } = await db.event.findUniqueOrThrow({ where: at(2) })
    const detail = { deskId: chief.deskId, name: 'Forged' }
    const when = new Date()
    const line = canonicalLine({
      chain,
      seq: 2,
      at: when.toISOString(),
      userId: chief.id,
      name: 'desk.renamed',
      detail,
    })
    const hash = hashLine(previous, line)
    await untriggered(() => db.event.update({ where: at(2), data: { detail, at: when, line, hash } }))

    expect((await reportOn(chief))?.broken).toBe('event 3 does not follow the one before it')
  })

  it('a missing line is found, in the middle and at the end', async () => {
    await untriggered(() => db.event.delete({ where: at(3) }))
    expect((await reportOn(chief))?.broken).toBe('it ends at 2, but 3 were written')

    await untriggered(() => db.event.delete({ where: at(1) }))
    expect((await reportOn(chief))?.broken).toBe('event 1 is missing')
  })

  it('a missing head is found', async () => {
    await db.chainHead.delete({ where: { chain } })

    expect((await reportOn(chief))?.broken).toBe('its head is missing')
  })

  const at = (seq: number) => ({ chain_seq: { chain, seq } })
})

async function untriggered(tamper: () => Promise<unknown>): Promise<void> {
  await db.$executeRaw`ALTER TABLE "Event" DISABLE TRIGGER USER`
  try {
    await tamper()
  } finally {
    await db.$executeRaw`ALTER TABLE "Event" ENABLE TRIGGER USER`
  }
}
