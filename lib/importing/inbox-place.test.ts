import { expect, it } from 'vitest'
import { placeAfter, readPlace } from './inbox-place'

it('writes a place in the Inbox into an address, and reads it again', () => {
  const place = {
    doubts: 2,
    createdAt: new Date('2026-11-14T07:41:00.123Z'),
    id: '01a2137f-d1a4-7500-9458-2ab0b46052ac',
  }
  expect(readPlace(placeAfter(place))).toEqual(place)
})

it.each([undefined, '', '2', '2.x.01a2137f-d1a4-7500-9458-2ab0b46052ac', "2.1.' OR true"])(
  'reads no place in “%s”',
  (written) => {
    expect(readPlace(written)).toBeNull()
  },
)
