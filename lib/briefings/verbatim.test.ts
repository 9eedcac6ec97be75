import { expect, it } from 'vitest'
import { departure } from './verbatim'

it.each([
  ['the same words', 'never fitted', 'never fitted'],
  ['a paragraph’s end between them', 'never fitted And so', ' never  fitted\nAnd so '],
])('finds nothing wrong with %s', (_, quoted, exact) => {
  expect(departure(quoted, exact)).toBeNull()
})

it.each([
  [
    'a word changed',
    'the part was bought',
    'the part was ordered',
    { at: 13, says: 'bought', exact: 'ordered' },
  ],
  [
    'a word’s end changed',
    'the parts were',
    'the part was',
    { at: 4, says: 'parts were', exact: 'part was' },
  ],
  ['words left out at the end', 'the part', 'the part was', { at: 4, says: 'part', exact: 'part was' }],
  ['a capital', 'The part', 'the part', { at: 0, says: 'The part', exact: 'the part' }],
  ['a straight quotation mark', "line's", 'line’s', { at: 0, says: "line's", exact: 'line’s' }],
  ['nothing quoted', '', 'the part', { at: 0, says: '', exact: 'the part' }],
])('says where a quotation departs: %s', (_, quoted, exact, expected) => {
  expect(departure(quoted, exact)).toEqual(expected)
})

it('shows no more than a glimpse', () => {
  const found = departure('x'.repeat(100), 'y'.repeat(100))

  expect(found?.says).toBe(`${'x'.repeat(24)}…`)
})
