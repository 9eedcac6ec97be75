import { expect, it } from 'vitest'
import type { Thread } from '@/lib/threads/thread'
import { foldLines } from './fold-lines'

const lines = (count: number): Thread['lines'] =>
  Array.from({ length: count }, (_, place) => ({
    ...({ is: 'move', id: String(place), by: 'Bo Lind', to: 'open' } as const),
    at: new Date('2026-11-14T12:04:00Z'),
  }))
const counts = ({ before, folded, after }: ReturnType<typeof foldLines>) =>
  [before, folded, after].map(({ length }) => length)

it.each([
  ['all of a short thread', 7, null, [7, 0, 0]],
  ['how a long one begins and ends', 12, null, [1, 7, 4]],
  ['the end, where that is asked for', 12, '9', [1, 7, 4]],
  ['all of it, where the middle is asked for', 12, '5', [12, 0, 0]],
  ['the same, where what is asked for is gone', 12, 'gone', [1, 7, 4]],
])('shows %s', (_, count, asked, shown) => {
  expect(counts(foldLines(lines(count), asked))).toEqual(shown)
})
