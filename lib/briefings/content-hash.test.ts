import { expect, it } from 'vitest'
import { canonicalJson } from '@/lib/audit/canonical-json'
import { harbourContent } from '@/test/harbour-briefing'
import { hashOf } from './content-hash'

it('writes equal values as equal text', () => {
  expect(canonicalJson({ b: [1, 'é', null], a: { d: true, c: undefined } })).toBe(
    '{"a":{"d":true},"b":[1,"é",null]}',
  )
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
})

it('refuses what JSON cannot hold', () => {
  expect(() => canonicalJson({ a: () => 1 })).toThrow('no JSON for a function')
})

it('survives being stored as JSON', () => {
  expect(hashOf(JSON.parse(JSON.stringify(harbourContent)))).toBe(hashOf(harbourContent))
})

it('changes with one character anywhere', () => {
  const [note, ...rest] = harbourContent.endnotes
  if (!note) throw new Error('The sample cites nothing')
  const touched = { ...harbourContent, endnotes: [{ ...note, suffix: `${note.suffix}.` }, ...rest] }

  expect(hashOf(touched)).not.toBe(hashOf(harbourContent))
  expect(hashOf(harbourContent)).toMatch(/^[0-9a-f]{64}$/)
})
