import { expect, it } from 'vitest'
import { field, noneFound, type Reading } from '../reading'
import { doubtCount, doubtsIn } from './doubts'

const certain: Reading = {
  blocks: [],
  notBefore: null,
  fields: {
    title: field('The ramp is sound', 'first line', 'likely'),
    section: noneFound(),
    bylines: field([{ name: 'Mara Tessel', role: null }], 'byline', 'likely'),
    outlet: field('The Ansel Courier', 'og:site_name', 'sure'),
    date: field('2026-11-14', 'byline', 'likely'),
    updated: noneFound(),
    url: noneFound(),
    language: field('en', 'the words', 'sure'),
    direction: field('ltr', 'the words', 'sure'),
  },
}

const but = (fields: Partial<Reading['fields']>, notBefore: string | null = null): Reading => ({
  ...certain,
  fields: { ...certain.fields, ...fields },
  notBefore,
})

it.each([
  ['nothing, where all is likely', certain, []],
  [
    'what was not found',
    but({ title: noneFound(), bylines: field([], 'none', 'likely') }),
    ['no title', 'no byline'],
  ],
  ['what may be wrong', but({ outlet: field('The Ansel', 'host', 'doubtful') }), ['outlet doubtful']],
  ['nothing, where an editor said there is none', but({ title: field(null, 'by hand', 'sure') }), []],
  ['a language all the same', but({ language: field(null, 'by hand', 'sure') }), ['no language']],
  [
    'a date that may be either of two',
    but({ date: { ...noneFound(), choices: ['2025-03-04', '2025-04-03'] } }),
    ['which date'],
  ],
  ['a date before a day the words speak of', but({}, '2026-11-15'), ['date too early']],
])('asks for %s', (_, reading, doubts) => {
  expect(doubtsIn(reading).map(({ words }) => words)).toEqual(doubts)
  expect(doubtCount(reading)).toBe(doubts.length)
})
