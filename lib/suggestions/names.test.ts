import { expect, it } from 'vitest'
import { namesIn } from './names'

it.each([
  ['“No,” said Dana Vale, the port’s chief engineer.', 'Dana Vale', 'person', 'port’s chief engineer'],
  ['The union’s spokeswoman Ada Brill disagreed.', 'Ada Brill', 'person', 'union’s spokeswoman'],
  [
    'Orsolin Vetch, editor-in-chief of the newspaper Tideline, wrote it.',
    'Orsolin Vetch',
    'person',
    'editor-in-chief of the newspaper Tideline',
  ],
  ['The Ministry of Tides and Lights answered.', 'Ministry of Tides and Lights', 'organisation', null],
  ['The Ellmouth Ferry Company’s boats leak.', 'Ellmouth Ferry Company', 'organisation', null],
  ['The Harbour Post was told.', 'Harbour Post', 'publication', null],
  ['As Mara Tessel wrote here, it leaks.', 'Mara Tessel', 'person', null],
  ['Since Ada Brill said so, it stands.', 'Ada Brill', 'person', null],
  ['Then Mr Tolland left.', 'Mr Tolland', 'person', null],
])('in %s', (text, name, kind, role) => {
  expect(namesIn(text).find((one) => one.name.includes(name))).toMatchObject({ name, kind, role })
})

it('takes neither days nor the first word of a sentence for names', () => {
  expect(namesIn('Monday came. Nobody went. It rained in April.')).toEqual([])
})
