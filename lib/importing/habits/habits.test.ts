import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { retyped, switched } from '../confirming/edit-blocks'
import { type ImportReading, withUsualMarking } from '../import-reading'
import { type Fields, field, noneFound } from '../reading'
import type { Habit } from './habit'
import { habitInWords } from './habit-words'
import { habitsIn } from './learn'
import { applied, offersIn } from './offer'
import { outletKeys } from './outlet-keys'

const long =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const about =
  'Mira Holm writes about harbours from Port Ansel, where she was a pilot for twenty years before that.'

function reading(notation: string, fields: Partial<Fields> = {}): ImportReading {
  const none: Fields = {
    title: noneFound(),
    section: noneFound(),
    bylines: field([], 'none found', 'doubtful'),
    outlet: noneFound(),
    date: noneFound(),
    updated: noneFound(),
    url: noneFound(),
    language: field('en', 'the words', 'sure'),
    direction: field('ltr', 'the words', 'sure'),
  }
  return withUsualMarking(
    { blocks: doc(notation).content, notBefore: null, fields: { ...none, ...fields } },
    'TLP_GREEN',
  )
}

const withBlock = (before: ImportReading, words: string, change: (block: Block) => Block): ImportReading => ({
  ...before,
  blocks: before.blocks.map((block) => (blockText(block).startsWith(words) ? change(block) : block)),
})

const drop = (block: Block) => switched(block, 'Marked as junk by hand')
const keep = (block: Block) => switched(block, null)

const came = reading(
  `${long}\n Support our work\n ${long}\n About the writer\n ${about}\n ~ Short line that was\n ~ ${long}`,
)
const by = (...names: string[]) =>
  field(
    names.map((name) => ({ name, role: null })),
    'byline',
    'likely' as const,
  )
const either = { ...noneFound(), choices: ['2025-04-03', '2025-03-04'] }

type Case = [string, ImportReading, ImportReading, Habit[]]

const cases: Case[] = [
  ['nothing', came, came, []],
  [
    'boilerplate by its words',
    came,
    withBlock(came, 'Support', drop),
    [{ about: 'block', was: 'support our work', now: 'junk' }],
  ],
  [
    'what changes by what stands above it',
    came,
    withBlock(came, 'Mira Holm', drop),
    [{ about: 'below', was: 'about the writer', now: 'junk' }],
  ],
  [
    'a kind',
    came,
    withBlock(came, 'About', (block) => retyped(block, 'heading')),
    [{ about: 'block', was: 'about the writer', now: 'heading' }],
  ],
  [
    'a short block put back',
    came,
    withBlock(came, 'Short line', keep),
    [{ about: 'block', was: 'short line that was', now: 'paragraph' }],
  ],
  [
    'a reason that does not hold',
    came,
    { ...came, blocks: came.blocks.map((block, place) => (place === 6 ? keep(block) : block)) },
    [{ about: 'reason', was: 'Menu word', now: 'keep' }],
  ],
  [
    'the outlet’s name',
    reading(long, { outlet: field('Ansel', 'host', 'doubtful') }),
    reading(long, { outlet: field('The Ansel Courier', 'by hand', 'sure') }),
    [{ about: 'outlet', was: 'Ansel', now: 'The Ansel Courier' }],
  ],
  [
    'a section',
    reading(long),
    reading(long, { section: field('Opinion', 'by hand', 'sure') }),
    [{ about: 'section', was: '', now: 'Opinion' }],
  ],
  [
    'who is no writer',
    reading(long, { bylines: by('Mira Holm', 'Courier staff') }),
    reading(long, { bylines: by('Mira Holm') }),
    [{ about: 'writer', was: 'Courier staff', now: '' }],
  ],
  [
    'a role behind the name',
    reading(long, { bylines: by('Mira Holm, pilot') }),
    reading(long, { bylines: field([{ name: 'Mira Holm', role: 'pilot' }], 'by hand', 'sure') }),
    [{ about: 'role', was: ', ', now: 'name, then role' }],
  ],
  [
    'how dates are written',
    reading(long, { date: either }),
    reading(long, { date: { ...either, value: '2025-03-04' } }),
    [{ about: 'date', was: 'either of two', now: 'month first' }],
  ],
  [
    'no title, which is of this op-ed alone',
    reading(long),
    reading(long, { title: field('The ramp', 'by hand', 'sure') }),
    [],
  ],
]

describe('what is learned', () => {
  it.each(cases)('%s', (_, inferred, confirmed, habits) => {
    expect(
      habitsIn(inferred, confirmed).filter(
        ({ about: of }) => of !== 'reason' || habits.some((one) => one.about === 'reason'),
      ),
    ).toEqual(habits)
  })

  it.each(cases)(
    'leads from what is inferred next time to what was confirmed: %s',
    (_, inferred, confirmed, habits) => {
      const next = habits.reduce(applied, inferred)
      expect(habitsIn(next, confirmed).map(habitInWords)).toEqual([])
      expect(
        offersIn(
          next,
          habits.map((habit) => ({ ...habit, times: 1 })),
        ),
      ).toEqual([])
    },
  )
})

it('offers what would change the reading, the commonest first, and nothing declined to the end', () => {
  const habits = [
    { about: 'block', was: 'support our work', now: 'junk', times: 1 },
    { about: 'block', was: 'not on this page', now: 'junk', times: 3 },
    { about: 'below', was: 'about the writer', now: 'junk', times: 2 },
    { about: 'section', was: '', now: 'Opinion', times: 0 },
  ] as const
  expect(offersIn(came, [...habits]).map(({ was }) => was)).toEqual(['about the writer', 'support our work'])
})

it('knows an outlet by its host and by its name', () => {
  const url = field('https://www.ansel.example/opinion/1', 'canonical', 'sure' as const)
  const outlet = field('The  Ansel Courier', 'header', 'likely' as const)
  expect(outletKeys({ url, outlet })).toEqual(['ansel.example', '“the ansel courier”'])
  expect(outletKeys({ url: noneFound(), outlet: noneFound() })).toEqual([])
})
