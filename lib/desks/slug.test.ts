import { expect, it } from 'vitest'
import { slugOf } from './slug'

it.each([
  ['Strait desk', 'strait-desk'],
  ['  Harbour & quays (2026) ', 'harbour-quays-2026'],
  ['Überfahrt', 'uberfahrt'],
  ['میز تنگه', ''],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
