import { expect, it } from 'vitest'
import { doc } from '@/test/notation'
import { suggest } from './suggest'
import type { Known } from './suggestion'

const known: Known = { language: 'en', writers: [], sources: [], tagged: [] }
const document = doc(`
  ~ Dana Vale said that 12 menus were printed.
  Dana Vale said that at least 90 sailings were cancelled. “The ramp is sound”, said the harbour board.
  Forty crews were told to wait. It was late.`)

it('offers what is said and by whom, and figures, but nothing of junk', () => {
  expect(suggest(document, known).map(({ kind, exact }) => [kind, exact])).toEqual([
    ['indirect-speech', 'at least 90 sailings were cancelled'],
    ['named-source', 'Dana Vale'],
    ['quotation', 'The ramp is sound'],
    ['named-source', 'harbour board'],
    ['figure', 'Forty crews were told to wait'],
  ])
})

it('offers nothing again where it is tagged, and keeps the keys of the rest', () => {
  const before = suggest(document, known)
  const tagged = before.map(({ span, makes }) => ({ span, kind: makes, source: null }))
  expect(suggest(document, { ...known, tagged })).toEqual([])
  const [, ...others] = before
  expect(suggest(document, { ...known, tagged: tagged.slice(0, 1) })).toEqual(others)
  expect(new Set(before.map(({ key }) => key)).size).toBe(before.length)
})
