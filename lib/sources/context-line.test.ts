import { expect, it } from 'vitest'
import { contextLine } from './context-line'

it.each([
  [
    'by the company’s own sober count, ',
    ' left on time, as they always had',
    '… the company’s own sober count, ',
    ' left on time, as they always …',
  ],
  ['It was ', ' then.', 'It was ', ' then.'],
  ['The end.\nIt was ', ' and then.\nNext', 'It was ', ' and then.'],
  ['', '', '', ''],
  ['late.\n', '\nNobody', '', ''],
])('«%s» and «%s»', (prefix, suffix, before, after) => {
  expect(contextLine({ prefix, suffix })).toEqual({ before, after })
})
