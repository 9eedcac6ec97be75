import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Outcome } from '@/lib/outcome'
import { autosave } from './autosave'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = Outcome<{ version: number }>

/** A server that answers in turn, or at once with the next version. */
function desk(answers: (Answer | Error)[] = []) {
  const saves: { version: number; value: string }[] = []
  let kept: { version: number; value: string } | null = null
  const saving = autosave({
    value: 'came',
    version: 1,
    save: async (version, value) => {
      saves.push({ version, value })
      const answer = answers.shift() ?? { ok: true, value: { version: version + 1 } }
      if (answer instanceof Error) throw answer
      return answer
    },
    remember: (unsaved) => {
      kept = unsaved
    },
  })
  return { saving, saves, kept: () => kept }
}

it('saves once after a pause, naming the version it changes', async () => {
  const { saving, saves, kept } = desk()
  saving.change('one')
  saving.change('two')
  expect(kept()).toEqual({ version: 1, value: 'two' })
  await vi.runAllTimersAsync()

  expect(saves).toEqual([{ version: 1, value: 'two' }])
  expect(saving.standing()).toMatchObject({ version: 2, saved: { state: 'saved' } })
  expect(kept()).toBeNull()
})

it('saves what was typed during a save over the version that save made', async () => {
  const { saving, saves } = desk()
  saving.change('one')
  const flushed = saving.flush()
  saving.change('two')
  await flushed
  await vi.runAllTimersAsync()
  expect(saves).toEqual([
    { version: 1, value: 'one' },
    { version: 2, value: 'two' },
  ])
})

it('keeps what could not be sent, and sends it again by itself', async () => {
  const { saving, saves, kept } = desk([new TypeError('fetch failed')])
  saving.change('one')
  await saving.flush()
  expect(saving.standing().saved).toEqual({ state: 'offline', waiting: 1 })
  expect(kept()).toEqual({ version: 1, value: 'one' })

  await vi.runAllTimersAsync()
  expect(saves).toHaveLength(2)
  expect(kept()).toBeNull()
})

it('stops at a conflict until somebody has chosen, and loses nothing typed', async () => {
  const { saving, saves, kept } = desk([{ ok: false, reason: 'conflict', message: 'Somebody was quicker.' }])
  saving.change('mine')
  await saving.flush()
  saving.change('mine too')
  await vi.runAllTimersAsync()
  expect(saves).toHaveLength(1)
  expect(kept()).toEqual({ version: 1, value: 'mine too' })

  saving.goOnFrom(5, 'mine too', false)
  await vi.runAllTimersAsync()
  expect(saves.at(-1)).toEqual({ version: 5, value: 'mine too' })
})

it('takes the other version where that is chosen', async () => {
  const { saving, saves, kept } = desk([{ ok: false, reason: 'conflict', message: 'Somebody was quicker.' }])
  saving.change('mine')
  await saving.flush()
  saving.goOnFrom(5, 'theirs', true)
  await vi.runAllTimersAsync()
  expect(saves).toHaveLength(1)
  expect(saving.standing()).toMatchObject({ value: 'theirs', version: 5, refused: null })
  expect(kept()).toBeNull()
})
