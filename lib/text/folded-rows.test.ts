import { expect, it } from 'vitest'
import { foldedRows } from './folded-rows'

it.each([
  ['nothing to show', '', ''],
  ['nothing changed', '====', '(====)'],
  ['a change amid much', '====x====', '(===)=x=(===)'],
  ['a change at the start', 'x=====', 'x=(====)'],
  ['two changes close by', '====x==x====', '(===)=x==x=(===)'],
  ['a single row between', '=x===x=', '=x==' + '=x='],
])('%s', (_, rows, drawn) => {
  const given = [...rows].map((row) => ({ isSame: row === '=' }))
  const draw = (some: typeof given) => some.map(({ isSame }) => (isSame ? '=' : 'x')).join('')
  expect(
    foldedRows(given)
      .map((stretch) => (stretch.folded ? `(${draw(stretch.rows)})` : draw(stretch.rows)))
      .join(''),
  ).toBe(drawn)
})
