import { expect, it } from 'vitest'
import { bylineIn, nameBeforeRole } from './bylines'

it.each([
  ['By Mira Holm', ['Mira Holm']],
  ['by René Dufour and Mira Holm, columnists', ['René Dufour', 'Mira Holm']],
  [
    'By Mira Holm, Tomas Vey & J. P. van der Berg | 3 November 2025',
    ['Mira Holm', 'Tomas Vey', 'J. P. van der Berg'],
  ],
  ['Posted by Tomas Vey on November 3, 2025, 6:21 AM', ['Tomas Vey']],
  ['Monday November 3, 2025 7:45 am by Tomas Vey', ['Tomas Vey']],
  ['نویسنده: نیلوفر آذرمهر', ['نیلوفر آذرمهر']],
  ['بقلم سلمى الراوي', ['سلمى الراوي']],
  ['By the time the ferry left, it was dark', []],
  ['By waiting, the board has lost', []],
  ['Mira Holm', []],
])('reads %s', (line, names) => {
  expect(bylineIn(line)).toEqual(names)
})

it('reads a name before what its bearer does', () => {
  expect(nameBeforeRole('Tomas Vey, harbour correspondent')).toEqual(['Tomas Vey'])
  expect(nameBeforeRole('Port Ansel, where boats are mended')).toEqual([])
})
