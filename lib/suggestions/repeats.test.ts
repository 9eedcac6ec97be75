import { expect, it } from 'vitest'
import { repeats } from './repeats'

it('offers every other place of what was tagged, whole words and each once', () => {
  const text = 'The port. Near the port, a portrait of the port.'
  const source = { id: 's', name: 'Port of Ansel', kind: 'organisation' } as const
  const tagged = [4, 19].map(
    (start) => ({ span: { start, end: start + 4 }, kind: 'source', source }) as const,
  )
  expect(repeats(text, { tagged })).toMatchObject([
    {
      span: { start: 43, end: 47 },
      makes: 'source',
      source,
      reason: expect.stringContaining('Port of Ansel'),
    },
  ])
  expect(repeats(text, { tagged: [] })).toEqual([])
})
