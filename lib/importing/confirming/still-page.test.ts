import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { doc } from '@/test/notation'
import { stillPage } from './still-page'
import { nameOfBlock } from './still-page-name'

it.each([
  ['a script', '<script>alert(1)</script>', 'script'],
  ['a frame', '<iframe src="https://harbour.example"></iframe>', 'iframe'],
  [
    'a refresh',
    '<meta http-equiv="refresh" content="0;url=https://harbour.example">',
    'meta[http-equiv=refresh]',
  ],
  ['the address of a link', '<a href="https://harbour.example">Harbour</a>', '[href]'],
  ['a remote picture', '<img src="https://harbour.example/a.png" srcset="b.png 2x">', '[src], [srcset]'],
  ['where a form leads', '<form action="https://harbour.example"><input></form>', '[action]'],
])('takes out %s', (_, html, selector) => {
  const { document } = parseHTML(stillPage(`<html><body>${html}<p>The ferry.</p></body></html>`))
  expect(document.querySelectorAll(selector).length).toBe(0)
  expect(document.toString()).toContain('The ferry.')
})

it('forbids everything but its own style before anything else is read', () => {
  const page = stillPage('<p style="color: red">The ferry.</p>')
  expect(page).toMatch(
    /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
  )
  expect(page).toContain('style="color: red"')
})

it('names the element each block was read from, in the order of the page', () => {
  const page = stillPage(
    '<ul><li>one</li><li>two</li></ul><p>Late.</p><div><p>The <b>ferry</b>.</p></div><p>Late.</p>',
    [...doc('- one\n- two').content, ...doc('Late.\nNowhere.\nThe ferry.\nLate.').content],
  )
  const { document } = parseHTML(page)
  const named = [0, 1, 2, 3, 4].map(
    (index) => document.getElementById(nameOfBlock(index))?.textContent ?? null,
  )
  expect(named).toEqual(['onetwo', 'Late.', null, 'The ferry.', 'Late.'])
})
