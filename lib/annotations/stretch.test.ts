import { expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { marked } from '@/test/notation'
import { type Stretch, stretch } from './stretch'

it.each<[Stretch, string, string]>([
  ['grow-end', 'the «ramp», too late', 'ramp, too'],
  ['shrink-end', 'the «ramp, too» late', 'ramp'],
  ['grow-start', 'said: “the «ramp» is', 'the ramp'],
  ['shrink-start', '«the ramp» is', 'ramp'],
  ['grow-end', 'the «ramp».', 'ramp'],
  ['shrink-end', 'the «ramp» is', 'ramp'],
  ['grow-start', '“«The» ramp', 'The'],
  ['grow-end', 'آن «کشتی» می‌رود', 'کشتی می‌رود'],
])('%s of %s', (by, notation, words) => {
  const { text, span } = marked(notation)
  expect(slice(text, stretch(text, span, by))).toBe(words)
})
