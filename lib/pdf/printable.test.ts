import { expect, it } from 'vitest'
import { printer } from './printable'

const latin = new Set(Array.from({ length: 0x700 }, (_, code) => code).concat(0x1ea1, 0x25a1))

it.each([
  ['control characters', 'a\u0000b\u0007c', 'abc'],
  ['every kind of line end', 'a\r\nb\u2028c\td', 'a b c d'],
  ['a lone surrogate', 'a\ud800b', 'a□b'],
  ['overrides of direction', 'a\u202eb\u2066c', 'abc'],
  ['a byte-order mark', '\ufeffa', 'a'],
  ['a variation selector', 'a\ufe0f', 'a'],
  ['a joiner between Latin letters', 'a\u200cb', 'ab'],
  ['a heap of accents', 'a\u0323\u0316\u0317\u0318\u0319\u031c', 'ạ\u0316\u0317\u0318\u0319'],
  ['letters and accents apart', 'e\u0301', 'é'],
])('mends %s', (_, text, expected) => {
  expect(printer(latin).print(text)).toBe(expected)
})

it.each([
  ['a non-joiner in Persian', 'گفت\u200cوگو'],
  ['a space that does not break', '9\u00a0million'],
  ['a soft hyphen', 'link\u00adspan'],
])('keeps %s', (_, text) => {
  expect(printer(latin).print(text)).toBe(text)
})

it('counts what no font has, wherever it stands', () => {
  const { print, replaced } = printer(latin)

  expect(print({ a: ['𒀀', 1, null], b: { c: 'x𒀀' } })).toEqual({ a: ['□', 1, null], b: { c: 'x□' } })
  expect([...replaced]).toEqual([['𒀀', 2]])
})
