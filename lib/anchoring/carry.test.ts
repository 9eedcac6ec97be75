import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps, slice } from '@/lib/text/span'
import { marked } from '@/test/notation'
import { carry } from './carry'
import { edit } from './edit'

it.each([
  ['nothing changed', 'Taxes «fell» in May.', 'Taxes «fell» in May.', 'exact'],
  ['words came after', 'Taxes «fell» in May.', 'Taxes «fell» in May. Then they rose.', 'exact'],
  ['words came before', 'Taxes «fell» in May.', 'Last year, taxes did not. Taxes «fell» in May.', 'moved'],
  [
    'a line came before',
    'The port is closed.\n«The clock is not.»',
    'A line.\nThe port is closed.\n«The clock is not.»',
    'moved',
  ],
  ['a figure inside changed', 'Then «Rents rose 5% in May».', 'Then «Rents rose 7% in May».', 'changed'],
  [
    'the one word changed',
    'They paid «five» crowns a night.',
    'They paid «seven» crowns a night.',
    'changed',
  ],
  ['a slip at its edge was mended', 'So «teh port council» met.', 'So «the port council» met.', 'changed'],
  [
    'words came inside',
    'The «port council» met again on Monday.',
    'The «port and harbour council» met again on Monday.',
    'changed',
  ],
  [
    'a full stop became another sign',
    'It left. «It sank.» They wept.',
    'It left. «It sank!» They wept.',
    'changed',
  ],
  ['a space inside changed', 'The «port council» met.', 'The «port  council» met.', 'changed'],
  ['a line was broken inside', 'The «port council» met.', 'The «port\ncouncil» met.', 'changed'],
  ['a sign beside it changed', 'He left, «and it sank» then.', 'He left; «and it sank» then.', 'exact'],
  ['words beside it changed', 'The mayor of «Marlow» said so.', 'The voice of «Marlow» told so.', 'exact'],
  ['it cuts into a word', 'The har«bour is» shut.', 'Today the har«bour is» shut.', 'moved'],
  ['it is in Persian', 'پل «سالم است» هنوز.', 'امروز پل «سالم است» هنوز.', 'moved'],
  ['it holds a character of two units', 'We saw «a 🚢 pass» by.', '🚢 We saw «a 🚢 pass» by.', 'moved'],
  ['its script sets no spaces', '港口今天«关闭»了。', '港口昨天和今天«关闭»了。', 'moved'],
  ['it is a sign alone', 'He left «—» and it sank.', 'So he left. He left «—» and it sank.', 'moved'],
  [
    'only the first of two went',
    '«It fell.» Then a long silence came. It fell. They wept.',
    'Then a long silence came. It fell. They wept.',
    'lost',
  ],
  [
    'the words are gone, though they stand elsewhere',
    'One day «it fell» far. They say it fell too.',
    'One day far. They say it fell too.',
    'lost',
  ],
  [
    'either of two neighbours may have gone',
    'Then. «It fell.» It fell. They wept.',
    'Then. It fell. They wept.',
    'ambiguous',
  ],
  [
    'a neighbour like it came',
    'Then. «It fell.» They wept.',
    'Then. It fell. It fell. They wept.',
    'ambiguous',
  ],
  [
    'its paragraph moved',
    'One came first here.\n«Two is the line» that moves down.\nThree stays where it is.\nFour stays as well, of course.',
    'One came first here.\nThree stays where it is.\nFour stays as well, of course.\nTwo is the line that moves down.',
    'ambiguous',
  ],
  [
    'two sentences with a phrase in common changed places',
    'Ann «said that the port must close». Bo said that the port must close. So it went.',
    'Bo said that the port must close. Ann said that the port must close. So it went.',
    'ambiguous',
  ],
  ['all went', 'The «port».', '', 'lost'],
])('when %s', (_, before, after, state) => {
  const then = marked(before)
  const now = after.includes('«') ? marked(after) : { text: after }
  const placement = carry(edit(then.text, now.text), then.span)
  expect(placement).toMatchObject({ state, ...('span' in now && { span: now.span }) })
})

it('offers where a moved paragraph went', () => {
  const { text, span } = marked('One.\n«Two is what moves» from here.\nThree stays where it always was.')
  const after = 'One.\nThree stays where it always was.\nTwo is what moves from here.'
  expect(carry(edit(text, after), span)).toMatchObject({
    candidates: [{ start: after.indexOf('Two'), end: after.indexOf(' from') }],
  })
})

it('says where lost words stood', () => {
  const { text, span } = marked('One came. «Two went.» Three stayed.')
  const after = 'One came. Three stayed.'
  expect(carry(edit(text, after), span)).toEqual({ state: 'lost', at: 8, was: 'Two went.' })
})

const word = fc.constantFrom(
  'a',
  'b',
  'c',
  'it',
  'fell',
  'the',
  'port',
  '🚢',
  'پل',
  '港',
  '.',
  ',',
  '\n',
  '"',
)
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
const spanOf = (length: number) =>
  fc
    .tuple(fc.nat(Math.max(0, length - 1)), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
const annotated = text
  .filter((words) => words.length > 0)
  .chain((words) => fc.tuple(fc.constant(words), spanOf(words.length)))

it('never says exact or moved of other words, and never points outside the text', () => {
  fc.assert(
    fc.property(annotated, text, ([before, span], after) => {
      const placement = carry(edit(before, after), span)
      const was = slice(before, span)
      if (!('was' in placement)) {
        expect(slice(after, placement.span)).toBe(was)
        expect(placement.state === 'exact').toBe(placement.span.start === span.start)
        return
      }
      expect(placement.was).toBe(was)
      const places =
        placement.state === 'changed'
          ? [placement.span]
          : placement.state === 'ambiguous'
            ? placement.candidates
            : [{ start: placement.at, end: placement.at }]
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(placement.state === 'lost' ? start : start + 1)
        expect(end).toBeLessThanOrEqual(after.length)
      }
    }),
    { numRuns: 3000 },
  )
})

it('leaves everything exact where nothing changed', () => {
  fc.assert(
    fc.property(annotated, ([words, span]) => {
      expect(carry(edit(words, words), span)).toEqual({ state: 'exact', span })
    }),
  )
})

const foreign = fc
  .array(fc.constantFrom('zu', 'zo', 'zi'), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '))

it('moves what stands behind an insertion by exactly that, and leaves what stands before it', () => {
  fc.assert(
    fc.property(annotated, foreign, fc.nat(40), ([before, span], come, place) => {
      const places = [0, ...[...before.matchAll(/ /g)].map(({ index }) => index + 1)]
      const at = places[place % places.length] ?? 0
      fc.pre(!overlaps(span, { start: at, end: at + 1 }) && !overlaps(span, { start: at - 1, end: at }))
      fc.pre(/^\p{L}(.*\p{L})?$/su.test(slice(before, span)))
      const after = `${before.slice(0, at)}${come} ${before.slice(at)}`
      const by = span.start >= at ? come.length + 1 : 0
      const now = { start: span.start + by, end: span.end + by }
      const placement = carry(edit(before, after), span)
      // Among words that keep coming again it may not be certain which they are; a person is then shown the right ones.
      if (placement.state === 'ambiguous') expect(placement.candidates).toContainEqual(now)
      else expect(placement).toEqual({ state: by === 0 ? 'exact' : 'moved', span: now })
    }),
    { numRuns: 2000 },
  )
})
