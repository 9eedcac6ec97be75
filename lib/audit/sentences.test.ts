import { expect, it } from 'vitest'
import { plain } from './said'
import { sentenceOf } from './sentences'

type Told = Parameters<typeof sentenceOf>[0]

const names: Record<string, string> = { op: 'The crossing', src: 'Corrin Line', c: 'C-131', fa: 'گذر تنگه' }
const say = (event: Told) => plain(sentenceOf(event, (id) => names[id] ?? null))

const reviewed = {
  event: 'annotation.reviewed',
  annotationId: 'a',
  revisionId: 'r',
  opEdId: 'op',
  reason: '',
} as const

it.each<[string, Told]>([
  ['accepted an annotation on “The crossing”', { ...reviewed, ruling: 'accepted' }],
  [
    'rejected an annotation on “The crossing”: not said',
    { ...reviewed, ruling: 'rejected', reason: 'not said ' },
  ],
  ['asked for a change to an annotation on “The crossing”', { ...reviewed, ruling: 'needs_change' }],
  ['accepted an annotation on an op-ed without a title', { ...reviewed, opEdId: 'gone', ruling: 'accepted' }],
  [
    'graded Corrin Line C: late twice',
    { event: 'source.graded', sourceId: 'src', grade: 'C', reason: 'late twice' },
  ],
  ['withdrew the grade of Corrin Line', { event: 'source.graded', sourceId: 'src', grade: null, reason: '' }],
  ['found C-131 not checked', { event: 'claim.found', claimId: 'c', finding: 'not_checked', reason: '' }],
  ['put 3 captures in the inbox', { event: 'import.captured', importIds: ['1', '2', '3'], captureIds: [] }],
  ['put a capture in the inbox', { event: 'import.captured', importIds: ['1'], captureIds: [] }],
  [
    'moved “\u2068گذر تنگه\u2069” from reading to in review',
    { event: 'op-ed.moved', opEdId: 'fa', from: 'reading', to: 'in_review', reason: '' },
  ],
  [
    'captured “The crossing” again: 14 words added, 3 removed',
    { event: 'op-ed.recaptured', opEdId: 'op', captureId: 'c', added: 14, removed: 3 },
  ],
  [
    'captured “The crossing” again: the words are the same',
    { event: 'op-ed.recaptured', opEdId: 'op', captureId: 'c', added: 0, removed: 0 },
  ],
])('%s', (sentence, event) => {
  expect(say(event)).toBe(sentence)
})

it('gives what a newer program wrote by its name', () => {
  expect(say({ event: 'ferry.sunk' } as unknown as Told)).toBe('ferry.sunk')
})

it('keeps the things of a sentence apart, so that each leads to its own trail', () => {
  const sentence = sentenceOf({ ...reviewed, ruling: 'accepted' }, (id) => names[id] ?? null)

  expect(sentence.filter((part) => typeof part !== 'string')).toEqual([
    { id: 'a', words: 'an annotation' },
    { id: 'op', words: '“The crossing”' },
  ])
})
