import { expect, it } from 'vitest'
import { withoutCode } from './without-code'

it.each([
  ['<p>a</p><script>b("<p>c</p>")</script><p>d</p>', '<p>a</p><script></script><p>d</p>'],
  ['<SCRIPT src="x">b</SCRIPT ><style>p{}</style>d', '<SCRIPT src="x"></SCRIPT ><style></style>d'],
  [
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="application/ld+json">{"a":1}</script>',
  ],
  ['<script data-telegram-post="ansel/4"></script>', '<script data-telegram-post="ansel/4"></script>'],
  ['<svg viewBox="0"/><p>a</p><svg><text>b</text></svg>', '<svg viewBox="0"/><p>a</p><svg></svg>'],
  ['<p>a</p><script>never closed', '<p>a</p><script>never closed'],
  [
    '<title>a <script> b</title><p>c</p><script>d</script>',
    '<title>a <script> b</title><p>c</p><script></script>',
  ],
  ['<!-- <style> --><p>a</p><style>b</style>', '<p>a</p><style></style>'],
  [
    '<ul cl<script>ass="a"><li>b</li></ul><script>c</script>',
    '<ul cl<script>ass="a"><li>b</li></ul><script></script>',
  ],
  ['<!--StartFragment--><p>a</p><!-- b --> c', '<!--StartFragment--><p>a</p> c'],
  ['<div>\n  <p>a <b>b</b> <i>c</i></p>\n</div> d', '<div><p>a <b>b</b> <i>c</i></p></div> d'],
  ['<p>scripts and styles</p>', '<p>scripts and styles</p>'],
])('%s', (html, expected) => {
  expect(withoutCode(html)).toBe(expected)
})

it('takes a page of openings that never close in its stride', () => {
  const html = '<script>'.repeat(200_000)
  const start = performance.now()
  expect(withoutCode(html)).toBe(html)
  expect(performance.now() - start).toBeLessThan(500)
})
