import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Outcome } from '@/lib/outcome'
import type { Answer, Errand } from './errands'
import { openOutbox } from './outbox'

const errand = (key: number): Errand => ({
  ...{ do: 'move', opEdId: 'op-ed', version: key, to: 'in_review', reason: '' },
  sendKey: String(key).padStart(4, '0'),
})

/** How one sending goes: the desk acts or is not reached, and its answer comes or is lost on the way. */
const fates = ['answered', 'answer lost', 'not reached', 'fails', 'signed out'] as const
type Fate = (typeof fates)[number]

/** What a person and a browser do: something more is done, it is sent, another tab sends too, the page is loaded again. */
const deeds = ['do', 'send', 'send in another tab', 'reload'] as const

it('does each errand once and in order, whatever is lost, refused for a while or loaded again on the way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...deeds), { maxLength: 40 }),
      fc.array(fc.constantFrom<Fate>(...fates), { maxLength: 40 }),
      async (given, before) => {
        const storage = memory()
        const desk = honestDesk(before)
        const open = () => openOutbox({ storage, of: 'me', perform: desk.perform, alone: oneAtATime() })
        let outbox = open()
        let done = 0

        for (const deed of given) {
          if (deed === 'do') outbox.put(errand(++done))
          // Not waited for: another tab and a page loaded again find it under way.
          if (deed === 'send') void outbox.send()
          if (deed === 'send in another tab') void open().send()
          if (deed === 'reload') outbox = open()
        }
        for (let tries = 0; tries < 100 && outbox.kept().length > 0; tries++) {
          await outbox.send()
          outbox.reread()
        }

        expect(desk.acted).toEqual(Array.from({ length: done }, (_, index) => errand(index + 1).sendKey))
        expect(outbox.kept()).toEqual([])
      },
    ),
  )
})

it('keeps what is refused until somebody has seen to it, and sends what comes after', async () => {
  const acted: string[] = []
  const outbox = openOutbox({
    ...{ storage: memory(), of: 'me', alone: oneAtATime() },
    perform: async ({ sendKey }) => {
      if (sendKey === '0001') return { ok: false, reason: 'conflict', message: 'Somebody was faster.' }
      acted.push(sendKey)
      return { ok: true, value: {} }
    },
  })
  outbox.put(errand(1))
  outbox.put(errand(2))
  await outbox.send()

  expect(acted).toEqual(['0002'])
  expect(outbox.kept()).toMatchObject([{ refused: { message: 'Somebody was faster.' } }])
  outbox.drop('0001')
  expect(outbox.kept()).toEqual([])
})

it('gives back as refused what the desk fails at again and again', async () => {
  const outbox = openOutbox({
    ...{ storage: memory(), of: 'me', alone: oneAtATime() },
    perform: () => Promise.reject(new Error('500')),
  })
  outbox.put(errand(1))
  await outbox.send()
  expect(outbox.kept()).toMatchObject([{ refused: { reason: 'conflict' } }])
})

it('lets what it cannot read keep nothing waiting, and leaves out a card it cannot draw', async () => {
  const storage = memory()
  const acted: string[] = []
  const outbox = openOutbox({
    ...{ storage, of: 'me', alone: oneAtATime() },
    perform: ({ sendKey }) => {
      if (sendKey === '0001') throw new TypeError('There is no such part')
      acted.push(sendKey)
      return Promise.resolve({ ok: true, value: {} })
    },
  })
  outbox.put(errand(1))
  outbox.put(errand(2))
  await outbox.send()
  expect(acted).toEqual(['0002'])
  expect(outbox.kept()).toMatchObject([{ refused: { reason: 'invalid' } }])

  const older = { errand: { do: 'annotate', sendKey: '0003', opEdId: 'op-ed', draft: {} }, refused: null }
  storage.setItem('opcit.errand.me.0003', JSON.stringify(older))
  outbox.reread()
  expect(outbox.kept()).toHaveLength(1)
})

it('says where a browser keeps nothing, and sends all the same', async () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('full')
    },
  }
  const sent: string[] = []
  const outbox = openOutbox({
    ...{ storage: full, of: 'me', alone: oneAtATime() },
    perform: async ({ sendKey }) => {
      sent.push(sendKey)
      return { ok: true, value: {} }
    },
  })
  expect(outbox.put(errand(1))).toBe(false)
  expect(outbox.safe()).toBe(false)
  await outbox.send()
  expect(sent).toEqual(['0001'])
  expect(outbox.safe()).toBe(true)
})

/** A desk that knows a key again. */
function honestDesk(before: Fate[]) {
  const acted: string[] = []
  const fate = [...before]
  async function perform({ sendKey }: Errand): Promise<Outcome<Answer>> {
    const next = fate.shift() ?? 'answered'
    await Promise.resolve()
    if (next === 'not reached') throw new TypeError('Failed to fetch')
    if (next === 'signed out') return { ok: false, reason: 'signed-out', message: 'You are signed out.' }
    if (!acted.includes(sendKey)) acted.push(sendKey)
    await Promise.resolve()
    if (next === 'answer lost' || next === 'fails') throw new TypeError('Failed to fetch')
    return { ok: true, value: {} }
  }
  return { acted, perform }
}

function oneAtATime() {
  return async (run: () => Promise<void>) => run()
}

function memory() {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
    removeItem: (key: string) => void kept.delete(key),
  }
}
