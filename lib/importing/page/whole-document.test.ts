import { describe, expect, it } from 'vitest'
import { wholeDocument } from './whole-document'

/** The title in the head, and the words of the body in order. */
function read(html: string) {
  const document = wholeDocument(html)
  return {
    title: document.head.querySelector('title')?.textContent ?? null,
    words: (document.body.textContent ?? '').match(/\w+/g)?.join('') ?? '',
    frames: document.querySelectorAll('html, head, body').length,
  }
}

describe('one head and one body', () => {
  it.each([
    ['as they should be', '<html><head><title>t</title></head><body><p>a</p>b</body></html>', 'ab'],
    [
      'when words stand everywhere',
      'a<html><head><title>t</title><p>b</p></head>c<body>d</body><body>e</body></html>',
      'abcde',
    ],
    ['without html', '<!DOCTYPE html><head><title>t</title></head><body><p>a</p></body>', 'a'],
    ['without head', '<html><title>t</title><p>a</p></html>', 'a'],
    [
      'with html in html',
      '<html class="old"><html lang="fr"><head><title>t</title></head><body>a</body>',
      'a',
    ],
    [
      'with elements of the head before html',
      '<meta name="x"><html><title>t</title><body>a</body></html>',
      'a',
    ],
  ])('%s', (_, html, words) => {
    expect(read(html)).toEqual({ title: 't', words, frames: 3 })
  })

  it('keeps the language an inner frame declares', () => {
    const root = wholeDocument('<html><html lang="fa"><body dir="rtl">a</body></html>').documentElement
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['fa', 'rtl'])
  })
})
