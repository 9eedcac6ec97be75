import { expect, it } from 'vitest'
import { titleParts } from './title-parts'

it.each([
  ['The ferry must come back – OpEd', 'The ferry must come back', 'OpEd', null],
  ['Opinion: The ferry must come back', 'The ferry must come back', 'Opinion', null],
  ['The ferry must come back (Commentary)', 'The ferry must come back', 'Commentary', null],
  [
    'The ferry must come back | Opinion | Ansel Courier',
    'The ferry must come back',
    'Opinion',
    'Ansel Courier',
  ],
  ['یادداشت | کشتی باید بازگردد', 'کشتی باید بازگردد', 'یادداشت', null],
  ['The ferry – a love story', 'The ferry – a love story', null, null],
  ['Ferry talks: who left first?', 'Ferry talks: who left first?', null, null],
])('takes apart %s', (line, title, section, outlet) => {
  expect(titleParts(line)).toEqual({ title, section, outlet })
})

it('takes off the outlet when it is known', () => {
  expect(titleParts('The ferry must come back - Tidewater Review', 'Tidewater Review').title).toBe(
    'The ferry must come back',
  )
})
