import { describe, expect, it } from 'vitest'
import { departure } from './verbatim'

const exact = 'It is unlikely that the part\nwas ever fitted, the part that was paid for.'

it.each([
  ['all the words', exact],
  ['a part of them', 'the part that was paid for'],
  ['a part across a line break', 'that the part\nwas ever'],
  ['a part between marks', 'fitted, the part'],
])('finds nothing wrong with %s', (_, quoted) => {
  expect(departure(quoted, exact)).toBeNull()
})

it.each([
  ['a word changed', 'unlikely that a part', { says: 'a part', exact: 'the part\nwas ever fitted…' }],
  ['a word cut', 'likely that the part', { says: 'likely that the part', exact: 'It is unlikely that the…' }],
  ['words left out in the middle', 'the part that was for', { says: 'for', exact: 'paid for.' }],
  ['a word cut short', 'ever fit', { says: 'fit', exact: 'fitted, the part that wa…' }],
  ['a capital', 'The part that was paid for', { at: 0, says: 'The part that was paid f…' }],
  ['more than was said', 'paid for. Twice.', { says: 'for. Twice.', exact: 'for.' }],
  ['nothing quoted', ' ', { says: '', exact: 'It is unlikely that the…' }],
])('says where a quotation departs: %s', (_, quoted, expected) => {
  expect(departure(quoted, exact)).toMatchObject({ ...expected, onlySpaces: false })
})

describe('spaces and line breaks', () => {
  it.each(['that the part was ever', 'the part that was paid for. ', 'that  the part'])(
    'matter: «%s»',
    (quoted) => {
      expect(departure(quoted, exact)).toMatchObject({ onlySpaces: true })
    },
  )
})
