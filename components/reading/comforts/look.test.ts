import { expect, it } from 'vitest'
import { type Look, lookStyle, readLook, sized, usual, writeLook } from './look'

it('is read as it was written', () => {
  const look: Look = { size: 'largest', spacing: 'open', measure: 'wide', face: 'sans' }
  expect(readLook(writeLook(look))).toEqual(look)
})

it.each([undefined, '', 'huge', 'constructor.toString', 'usual.usual.usual.serif.more'])(
  'is as usual where %s is written',
  (written) => expect(readLook(written)).toEqual(usual),
)

it('keeps what it knows of what is written', () => {
  expect(readLook('large.none.wide')).toEqual({ ...usual, size: 'large', measure: 'wide' })
})

it('grows to the largest and no further, with as many letters to the line', () => {
  const largest = [1, 2, 3, 4, 5, 6].reduce((look) => sized(look, 1), usual)
  expect(largest.size).toBe('largest')
  expect(sized(usual, -1).size).toBe('small')
  expect(lookStyle(largest)).toMatchObject({ '--scale': 1.6, '--measure': '1011px' })
})
