import { expect, it } from 'vitest'
import { atLeast, highest } from './marking'

it.each([
  ['TLP:AMBER', 'TLP:AMBER', true],
  ['TLP:AMBER+STRICT', 'TLP:AMBER', true],
  ['TLP:AMBER', 'TLP:AMBER+STRICT', false],
  ['TLP:GREEN', 'TLP:RED', false],
] as const)('%s covers %s: %s', (marking, floor, covers) => {
  expect(atLeast(marking, floor)).toBe(covers)
})

it('takes the highest of the parts, and clear of none', () => {
  expect(highest(['TLP:GREEN', 'TLP:RED', 'TLP:AMBER'])).toBe('TLP:RED')
  expect(highest([])).toBe('TLP:CLEAR')
})
