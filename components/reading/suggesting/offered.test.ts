import { expect, it } from 'vitest'
import type { Suggestion, SuggestionKind } from '@/lib/suggestions/suggestion'
import { after, alike, countedByKind, madeAlready, offered, stepTo } from './offered'

const suggestion = (key: string, start: number, kind: SuggestionKind = 'figure', like = 'x'): Suggestion => ({
  ...{ key, kind, like, span: { start, end: start + 3 }, exact: 'abc', reason: 'Three letters.' },
  ...{ makes: 'source', source: { id: null, name: key, kind: 'person' } },
})

const made = [
  suggestion('c', 30, 'repeat'),
  suggestion('a', 10, 'figure', 'y'),
  suggestion('b', 20, 'named-source'),
]
const keys = (these: readonly Suggestion[]) => these.map(({ key }) => key)
const all = { shown: true, off: [] }
const shown = offered(made, new Set(), all)

it('offers in reading order, without what is put away, switched off or hidden', () => {
  expect(keys(shown)).toEqual(['a', 'b', 'c'])
  expect(keys(offered(made, new Set(['b']), { shown: true, off: ['repeat'] }))).toEqual(['a'])
  expect(offered(made, new Set(), { shown: false, off: [] })).toEqual([])
})

it.each([
  ['a', 0, 1, 'b'],
  ['c', 0, 1, 'a'],
  ['a', 0, -1, 'c'],
  [null, 15, 1, 'b'],
  [null, 99, 1, 'a'],
  [null, 15, -1, 'a'],
  [null, 5, -1, 'c'],
  [null, 99, -1, 'c'],
] as const)('from %s or %d by %d steps to %s', (key, offset, by, to) => {
  expect(stepTo(shown, { key, offset }, by)?.key).toBe(to)
})

it('has nowhere to step where there is nothing', () => {
  expect(stepTo([], { key: null, offset: 0 }, 1)).toBeNull()
  expect(stepTo([], { key: null, offset: 0 }, -1)).toBeNull()
})

it('goes on to the next that stays once some are gone', () => {
  const [a, b, c] = shown
  if (!a || !b || !c) throw new Error('Three are shown')
  expect(keys(alike(b, shown))).toEqual(['b', 'c'])
  expect(after(a, shown, [a])?.key).toBe('b')
  expect(after(b, shown, [b, c])?.key).toBe('a')
  expect(after(a, shown, shown)).toBeNull()
})

it('counts each kind, most first', () => {
  expect(countedByKind([...made, suggestion('d', 40)], new Set(['b']))).toEqual([
    { kind: 'figure', count: 2 },
    { kind: 'repeat', count: 1 },
  ])
})

it('leaves out what stands already as it was suggested', () => {
  const tagged = [
    { span: { start: 10, end: 13 }, kind: 'source', source: null },
    { span: { start: 20, end: 23 }, kind: 'claim', source: null },
  ] as const
  expect([...madeAlready(made, tagged)]).toEqual(['a'])
})
