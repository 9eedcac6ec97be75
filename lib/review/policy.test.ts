import { expect, it } from 'vitest'
import { hindranceTo, isOwn, mayReviewAtAll } from './policy'

const card = {
  kind: 'claim',
  state: 'proposed',
  own: false,
  author: 'Ines Oskavere',
  anchor: 'exact',
} as const

it.each([
  ['reader', false],
  ['analyst', false],
  ['editor', true],
  ['chief', true],
] as const)('lets a %s review: %s', (role, may) => {
  expect(mayReviewAtAll({ role })).toBe(may)
})

it.each([
  ['a claim mention', {}],
  ['a source mention', { kind: 'source' }],
  ['words that moved whole', { anchor: 'moved' }],
  ['what was decided before, to be decided otherwise', { state: 'accepted' }],
] as const)('offers %s for a verdict', (_, given) => {
  expect(hindranceTo({ ...card, ...given })).toBeNull()
})

it.each([
  ['a note', { kind: 'note' }, 'not-allowed'],
  ['one’s own', { own: true }, 'not-allowed'],
  ['what was withdrawn', { state: 'withdrawn' }, 'conflict'],
  ['words that changed', { anchor: 'changed' }, 'conflict'],
  ['words that may stand in two places', { anchor: 'ambiguous' }, 'conflict'],
  ['words that are lost', { anchor: 'lost' }, 'conflict'],
  ['words without a place in the present text', { anchor: null }, 'conflict'],
] as const)('takes no verdict on %s', (_, given, reason) => {
  expect(hindranceTo({ ...card, ...given })).toMatchObject({ reason })
})

it('knows an annotation by every hand that wrote in it', () => {
  expect(isOwn({ membershipId: 'b' }, { authorIds: ['a', 'b'] })).toBe(true)
  expect(isOwn({ membershipId: 'c' }, { authorIds: ['a', 'b'] })).toBe(false)
})
