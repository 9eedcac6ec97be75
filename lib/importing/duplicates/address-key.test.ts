import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey } from './address-key'

describe('an address', () => {
  it.each([
    'https://courier.example/opinion/ramp',
    'http://courier.example/opinion/ramp',
    'https://www.courier.example/opinion/ramp/',
    'https://m.courier.example/opinion/ramp',
    'https://www.m.courier.example/opinion/ramp',
    'https://amp.courier.example/opinion/ramp/',
    'https://courier.example/opinion/ramp/amp/',
    'https://courier.example/opinion/ramp.amp',
    'https://courier.example/amp/opinion/ramp',
    'https://courier.example/opinion/ramp#comments',
    'https://courier.example:443/opinion//ramp?utm_source=post&fbclid=1&gclid=2',
    'https://COURIER.example/opinion/ramp?',
  ])('%s leads where the plain one does', (address) => {
    expect(addressKey(address)).toBe('courier.example/opinion/ramp')
  })

  it.each([
    ['its parameters in another order', 'https://a.example/x?page=2&id=7', 'https://a.example/x?id=7&page=2'],
    ['its letters written out', 'https://a.example/%D8%A8%D9%86%D8%AF%D8%B1', 'https://a.example/بندر'],
  ])('is the same with %s', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other))
  })

  it.each([
    ['another page', 'https://a.example/x?id=7', 'https://a.example/x?id=8'],
    ['another place', 'https://a.example/x', 'https://a.example/y'],
    ['another host', 'https://a.example/x', 'https://news.a.example/x'],
    ['another port', 'https://a.example/x', 'https://a.example:8080/x'],
    ['other capitals in the path', 'https://a.example/aB', 'https://a.example/ab'],
    ['a name that only begins like the phone’s', 'https://m.example/x', 'https://example/x'],
  ])('is another for %s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })

  it.each([
    null,
    '',
    'courier.example/ramp',
    'mailto:mira@courier.example',
    'javascript:alert(1)',
    'https://',
  ])('is none: %s', (address) => expect(addressKey(address)).toBeNull())

  it('never fails, and is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = addressKey(address)
        expect(addressKey(`https://${key}`)).toBe(key)
      }),
      { numRuns: 40 },
    )
  })
})
