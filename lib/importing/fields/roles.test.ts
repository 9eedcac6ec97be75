import { expect, it } from 'vitest'
import { paragraph, passageOf } from '../judging/passage'
import { withRoles } from './roles'

/** A line whose pieces markup sets apart by `·`. */
function line(notation: string) {
  const pieces = notation.split('·')
  return { ...passageOf(paragraph([{ type: 'text', text: pieces.join('') }])), pieces }
}

it.each([
  ['By Tomas Vey, harbour columnist', 'Tomas Vey', 'harbour columnist'],
  ['Tomas Vey (ferry pilot)', 'Tomas Vey', 'ferry pilot'],
  ['By ·Tomas Vey·, Harbour Columnist', 'Tomas Vey', 'Harbour Columnist'],
  ['Tomas Vey·keeper of the light', 'Tomas Vey', 'keeper of the light'],
  ['Tomas Vey is a columnist in Port Ansel.', 'Tomas Vey', 'columnist'],
  ['بقلم ·سلمى الوادي·كاتبة عمود', 'سلمى الوادي', 'كاتبة عمود'],
  ['آرش ماه‌بان (معمار)', 'آرش ماه‌بان', 'معمار'],
  ['By Tomas Vey', 'Tomas Vey', null],
  ['By Tomas Vey, 3 November 2025', 'Tomas Vey', null],
  ['By Tomas Vey, Mira Holm', 'Tomas Vey', null],
  ['Tomas Vey·Share', 'Tomas Vey', null],
])('%s', (notation, name, role) => {
  expect(withRoles([name], [line(notation)])).toEqual([{ name, role }])
})
