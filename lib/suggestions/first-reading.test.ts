import { expect, it } from 'vitest'
import { marked } from '@/test/notation'
import { firstReading, sourceName } from './first-reading'

it.each([
  [
    'It said that «ninety per cent\nof ferries sailed», often.',
    'Ninety per cent of ferries sailed.',
    'quantity',
    'paraphrase',
  ],
  [
    'He says “it was late, and «the part was never fitted»”.',
    'The part was never fitted.',
    'event',
    'verbatim',
  ],
  ['He says «“the part was never fitted”».', 'The part was never fitted.', 'event', 'verbatim'],
  ['He says “no” and «the pier will close».', 'The pier will close.', 'prediction', 'paraphrase'],
  ['It "was shut because «the ramp froze»" then.', 'The ramp froze.', 'event', 'verbatim'],
  ['«Is the ramp sound?»', 'Is the ramp sound?', 'event', 'paraphrase'],
])('reads %s', (notation, sentence, kind, wording) => {
  const { text, span } = marked(notation)
  expect(firstReading(text, span)).toEqual({ sentence, kind, wording })
})

it('reads a Persian sentence inside its own marks as verbatim', () => {
  const text = 'نوشت: «اسکله دو بار خریده شد» و رفت.'
  const span = { start: text.indexOf('اسکله'), end: text.indexOf('»') }
  expect(firstReading(text, span)).toMatchObject({ sentence: 'اسکله دو بار خریده شد.', wording: 'verbatim' })
})

it('takes the article from a name', () => {
  const { text, span } = marked('Later «the harbour\nboard» met.')
  expect(sourceName(text, span)).toBe('Harbour board')
})
