import { expect, it } from 'vitest'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import { marked } from '@/test/notation'
import { readSource } from './read-source'

const nothing = { suggestions: [], sources: [] }
const read = (notation: string, grounds: Parameters<typeof readSource>[2] = nothing) => {
  const { text, span } = marked(notation)
  return readSource(text, span, grounds).fields
}

it.each([
  ['So «Dana Vale» left.', 'person'],
  ['So «the Harbour Board» met.', 'organisation'],
  ['So «the Ansel Courier» wrote.', 'publication'],
  ['So «the ferry report» says.', 'document'],
  ['So «@danavale» posted.', 'account'],
  ['So «several senior officials» said.', 'unnamed'],
  ['So «Experts» said.', 'unnamed'],
])('of %s', (notation, kind) => {
  expect(read(notation).source).toMatchObject({ id: null, kind })
})

it('takes the source the desk knows, however it is spelled here, and what the words call it', () => {
  const sources = [{ id: 's1', name: 'Dana Valé', kind: 'person', grade: 'B', aliases: [] } as const].map(
    (one) => ({ ...one, aliases: [] }),
  )
  expect(read('So «DANA VALE», the harbour master, left.', { ...nothing, sources })).toMatchObject({
    source: { id: 's1', name: 'Dana Valé', kind: 'person', grade: 'B' },
    note: 'harbour master',
  })
})

it('takes what is suggested at the very words', () => {
  const { text, span } = marked('So «Meridian» left.')
  const suggestion: Suggestion = {
    ...{ key: 'k', kind: 'named-source', span, exact: 'Meridian', reason: 'A name.', like: 'Meridian' },
    ...{ makes: 'source', source: { id: null, name: 'Meridian Ferries', kind: 'organisation' } },
  }
  const grounds = { ...nothing, suggestions: [suggestion] }
  expect(readSource(text, span, grounds).fields.source).toMatchObject({ name: 'Meridian Ferries' })
  expect(readSource(text, { ...span, end: span.end - 1 }, grounds).fields.source?.name).toBe('Meridia')
})
