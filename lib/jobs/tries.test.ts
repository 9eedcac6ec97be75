import { describe, expect, it } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { GiveUp, NotYet, TryLater } from './failures'
import { afterFailure, isBug, OUR_FAULT } from './tries'

const bug = new TypeError('undefined is not a page')

describe('what becomes of a job whose attempt threw', () => {
  it.each([
    ['gives up', new GiveUp('No words.'), 0, { next: 'fail', sentence: 'No words.' }],
    ['is refused', new Refusal('conflict', 'It is gone.'), 0, { next: 'fail', sentence: 'It is gone.' }],
    [
      'tries later',
      new TryLater('Busy.'),
      0,
      { next: 'wait', afterSeconds: 30, note: 'Busy.', failed: true },
    ],
    [
      'tries later than usual',
      new TryLater('Busy.', { afterSeconds: 900 }),
      0,
      { next: 'wait', afterSeconds: 900 },
    ],
    ['tries later again', new TryLater('Busy.'), 4, { next: 'wait', afterSeconds: 10_800 }],
    ['tried later too often', new TryLater('Busy.'), 5, { next: 'fail', sentence: 'Busy.' }],
    ['waits its turn', new NotYet('A turn.', 3), 99, { next: 'wait', afterSeconds: 3, failed: false }],
    ['fails by our fault', bug, 0, { next: 'wait', afterSeconds: 30, failed: true }],
    ['fails by our fault for good', bug, 2, { next: 'fail', sentence: OUR_FAULT }],
  ])('%s', (_, error, tries, fate) => {
    expect(afterFailure(error, tries)).toMatchObject(fate)
  })

  it('says nothing of a bug but that it was one', () => {
    expect(JSON.stringify(afterFailure(bug, 0))).not.toContain('undefined')
    expect(isBug(bug)).toBe(true)
    expect(isBug(new TryLater('Busy.'))).toBe(false)
  })
})
