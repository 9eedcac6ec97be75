import { expect, it } from 'vitest'
import type { Named } from './names'
import { wholeName } from './reading-context'

const named = (name: string): Named => ({ name, kind: 'person', role: null, span: { start: 0, end: 1 } })

it('knows the whole name by its ending, where only one is meant', () => {
  const names = ['Dana Vale', 'Ruben van Oake', 'Ada Brill', 'Bo Brill'].map(named)
  expect(wholeName('Ms Vale', names)).toBe('Dana Vale')
  expect(wholeName('van Oake', names)).toBe('Ruben van Oake')
  expect(wholeName('Brill', names)).toBe('Brill')
  expect(wholeName('Nobody', names)).toBe('Nobody')
})

it('finds everybody who signed an open letter, and keeps nobody waiting', () => {
  const names = Array.from({ length: 3000 }, (_, number) => named(`Ada Brill${number}`))
  const began = performance.now()
  for (const { name } of names) expect(wholeName(name.slice(4), names)).toBe(name)
  expect(performance.now() - began).toBeLessThan(3000)
})
