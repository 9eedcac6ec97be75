import { expect, it } from 'vitest'
import { annotationCard } from '@/test/annotation-card'
import { besides, cardKind, lineOf } from './card-words'

const at = (annotationId: string, start: number, end: number) =>
  annotationCard({ annotationId, span: { start, end } })
const long = at('long', 0, 40)
const word = { ...at('word', 5, 9), kind: 'claim' as const }
const apart = at('apart', 50, 60)

it('counts what lies on the same words, smallest first', () => {
  expect(besides(long, [long, word, apart])).toMatchObject({
    place: 2,
    of: 2,
    others: [{ annotationId: 'word' }],
  })
})

it.each([
  [word, [long, word, apart], 'claim, proposed, 1 of 2 here'],
  [apart, [long, word, apart], 'note'],
  [{ ...word, state: 'needs_change' as const }, [word], 'claim, needs change'],
  [{ ...apart, state: 'withdrawn' as const }, [apart], 'note, withdrawn'],
])('says what a card is', (card, among, words) => {
  expect(cardKind(card, among)).toBe(words)
})

it('says the claim, the source or the note', () => {
  const claim = { id: 'c', number: 1, version: 1, sentence: 'It was late.', kind: 'event' as const }
  const source = { id: 's', name: 'Harbour board', kind: 'organisation' as const, grade: null }
  expect(lineOf({ kind: 'claim', claim, source: null, note: 'aside' })).toBe('It was late.')
  expect(lineOf({ kind: 'source', claim: null, source, note: '' })).toBe('Harbour board')
  expect(lineOf({ kind: 'note', claim: null, source: null, note: 'Ask.' })).toBe('Ask.')
})
