import { describe, expect, it } from 'vitest'
import { type Duplicate, likeliest, type Reason, reasonInWords } from './duplicate'

const passage = { kind: 'passage' as const, sentences: ['One.', 'Two.'], share: 0.24 }

it.each<[Reason, string]>([
  [{ kind: 'bytes' }, 'The same bytes'],
  [{ kind: 'text' }, 'The same words'],
  [{ kind: 'near', share: 0.93 }, 'Nearly the same: 93 of 100 phrases'],
  [{ kind: 'near', share: 1 }, 'Nearly the same: 99 of 100 phrases'],
  [{ kind: 'address' }, 'The same address'],
  [{ kind: 'alike', share: 0.41 }, 'Alike in part: 41 of 100 phrases'],
  [passage, '2 sentences of one stand in the other, 24% of the shorter'],
  [{ ...passage, sentences: ['One.'] }, 'A sentence of one stands in the other, 24% of the shorter'],
])('%o', (reason, words) => {
  expect(reasonInWords(reason)).toBe(words)
})

describe('the likeliest duplicates', () => {
  it('come first, each with its strongest reason', () => {
    const found = likeliest([
      duplicate('a', passage),
      duplicate('b', { kind: 'alike', share: 0.4 }),
      duplicate('b', { kind: 'address' }),
      duplicate('c', { kind: 'near', share: 0.8 }),
      duplicate('d', { kind: 'near', share: 0.9 }),
      duplicate('e', { kind: 'bytes' }, 'set_aside'),
      duplicate('f', { kind: 'text' }),
    ])
    expect(found.map(({ id, reason }) => `${id} ${reason.kind}`)).toEqual([
      ...['f text', 'd near', 'c near', 'b address', 'a passage'],
      'e bytes',
    ])
  })

  it('are eight at most', () => {
    const many = Array.from({ length: 20 }, (_, n) => duplicate(`${n}`, { kind: 'alike', share: n / 100 }))
    expect(likeliest(many).map(({ id }) => id)).toEqual(['19', '18', '17', '16', '15', '14', '13', '12'])
  })
})

function duplicate(id: string, reason: Reason, state: 'waiting' | 'set_aside' = 'waiting'): Duplicate {
  const facts = {
    title: null,
    outlet: null,
    date: null,
    language: null,
    direction: 'ltr',
    setAsideFor: null,
  } as const
  return { kind: 'import', id, state, ...facts, reason }
}
